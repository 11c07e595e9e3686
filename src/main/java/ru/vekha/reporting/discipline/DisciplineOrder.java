package ru.vekha.reporting.discipline;

import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/** What the table can be sorted by. */
public enum DisciplineOrder {
  NAME("", Comparator.comparing(DisciplineLine::name).thenComparing(DisciplineLine::place)),
  ORIGINAL("Вовремя по первоначальному сроку", line -> line.byOriginal().percent()),
  AGREED("Вовремя по действующему", line -> line.byAgreed().percent()),
  LATE("С опозданием", line -> line.byAgreed().late()),
  OPEN("Просрочено сейчас", DisciplineLine::openAndLate),
  DELAY("Опоздание, дней: среднее / медиана", DisciplineLine::averageDelay),
  SHIFTS("Переносы: число / дней", DisciplineLine::shifts),
  RETURNS("Возвращено", DisciplineLine::returns),
  NOBODY("Не мог никто / ждут даты", line -> line.nobodyCould() + line.awaitingDate());

  private final String heading;
  private final Comparator<DisciplineLine> lines;

  DisciplineOrder(String heading, ToDoubleFunction<DisciplineLine> number) {
    this(heading, Comparator.comparingDouble(number));
  }

  DisciplineOrder(String heading, Comparator<DisciplineLine> lines) {
    this.heading = heading;
    this.lines = lines;
  }

  /** The heading of the column; that of the names depends on what the lines are about. */
  public String heading(DisciplineGrouping grouping) {
    return this == NAME ? grouping.heading() : heading;
  }

  /** The order of the lines; among equals by name. */
  public Comparator<DisciplineLine> lines(boolean down) {
    Comparator<DisciplineLine> wanted = down ? lines.reversed() : lines;
    return wanted.thenComparing(NAME.lines);
  }
}
