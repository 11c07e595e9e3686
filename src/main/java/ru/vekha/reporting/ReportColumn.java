package ru.vekha.reporting;

import java.util.List;
import java.util.function.Function;

/**
 * The columns of a report: the roadmap's own, then what has come of it. The words of the latter are
 * chosen so that a reader of roadmaps takes none of them for a roadmap's column.
 */
public enum ReportColumn {
  NUMBER("№ п/п", 4, row -> row.activity().number()),
  TITLE("Наименование мероприятия", 22, row -> row.activity().title()),
  DEADLINE("Срок", 11, row -> row.activity().deadline()),
  RESPONSIBLE("Ответственный", 13, row -> row.activity().responsible()),
  RESULT("Результат", 13, row -> row.activity().result()),
  STATE("Состояние", 10, ReportedActivity::state),
  DONE("Исполнено", 8, ReportedActivity::done),
  DOCUMENTS("Представленный документ", 11, row -> String.join("\n", documents(row))),
  DAYS_LATE("Дней просрочки", 8, row -> row.assignments().isEmpty() ? "" : "" + row.daysLate());

  private static final int DOCUMENT_LINES = 10;

  private final String heading;
  private final int width;
  private final Function<ReportedActivity, String> words;

  ReportColumn(String heading, int width, Function<ReportedActivity, String> words) {
    this.heading = heading;
    this.width = width;
    this.words = words;
  }

  /** The heading as printed. */
  public String heading() {
    return heading;
  }

  /** Its part of the page's width in hundredths; all together are 100. */
  public int width() {
    return width;
  }

  /** The words of a row's cell; lines are parted by a line feed. */
  public String words(ReportedActivity row) {
    return words.apply(row);
  }

  private static List<String> documents(ReportedActivity row) {
    return row.documents(DOCUMENT_LINES);
  }
}
