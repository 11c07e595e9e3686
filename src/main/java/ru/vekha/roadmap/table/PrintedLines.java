package ru.vekha.roadmap.table;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.RoadmapData;

/** A roadmap as the lines and rows of its printed document: the way back to paper. */
public final class PrintedLines {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int COLUMNS = 5;

  private final List<Line> lines = new ArrayList<>();

  private PrintedLines() {}

  /** The order's head, the title with its period, and the table. */
  public static List<Line> of(RoadmapData roadmap) {
    PrintedLines printed = new PrintedLines();
    printed.head(roadmap);
    printed.title(roadmap);
    printed.table(roadmap.rows());
    return printed.lines;
  }

  private void head(RoadmapData roadmap) {
    if (roadmap.orderNumber() == null || roadmap.orderDate() == null) {
      return;
    }
    text(roadmap.authority());
    text("");
    text("ПРИКАЗ");
    text("");
    text(DATE.format(roadmap.orderDate()) + " № " + roadmap.orderNumber());
    text("");
    text("Об утверждении дорожной карты");
    text("");
    text("1. Утвердить дорожную карту (приложение).");
    text("");
    text("Приложение");
    text("к приказу от " + DATE.format(roadmap.orderDate()) + " № " + roadmap.orderNumber());
    text("");
  }

  private void title(RoadmapData roadmap) {
    text(roadmap.title());
    if (roadmap.periodFrom() != null && roadmap.periodTo() != null) {
      text(period(roadmap.periodFrom(), roadmap.periodTo()));
    }
    text("");
  }

  private static String period(LocalDate from, LocalDate to) {
    boolean wholeYears =
        MonthDay.from(from).equals(MonthDay.of(1, 1))
            && MonthDay.from(to).equals(MonthDay.of(12, 31));
    if (!wholeYears) {
      return "на период с " + DATE.format(from) + " по " + DATE.format(to);
    }
    return from.getYear() == to.getYear()
        ? "на " + from.getYear() + " год"
        : "на " + from.getYear() + "-" + to.getYear() + " годы";
  }

  private void table(List<ActivityRow> rows) {
    row("№ п/п", "Наименование мероприятия", "Срок", "Ответственный", "Результат. Вид документа");
    row("1", "2", "3", "4", "5");
    String section = "";
    String group = "";
    for (ActivityRow row : rows) {
      if (!row.section().equals(section)) {
        section = row.section();
        lines.add(new Line.Row(0, List.of(new Cell(section, 0, COLUMNS, false))));
      }
      if (!row.group().isEmpty() && !row.group().equals(group)) {
        String[] parts = row.group().split(" ", 2);
        row(parts[0], parts.length > 1 ? parts[1] : "", "", "", "");
      }
      group = row.group();
      row(row.number(), row.title(), row.deadline(), row.responsible(), row.result());
    }
  }

  private void text(String words) {
    lines.add(new Line.Text(words));
  }

  private void row(String... words) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < words.length; column++) {
      cells.add(Cell.at(column, words[column]));
    }
    lines.add(new Line.Row(0, cells));
  }
}
