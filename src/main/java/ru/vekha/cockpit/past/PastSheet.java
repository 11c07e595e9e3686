package ru.vekha.cockpit.past;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vekha.cockpit.board.BoardSheet;
import ru.vekha.cockpit.board.filter.BoardRefused;
import ru.vekha.control.PastDay;
import ru.vekha.reporting.TableReport;

/** What the board of an earlier day shows, with all its pages, as a table for a workbook. */
@Component
public class PastSheet {

  private static final List<TableReport.Column> COLUMNS =
      List.of(
          new TableReport.Column("Организация", 8),
          new TableReport.Column("Дорожная карта", 10),
          new TableReport.Column("№", 2),
          new TableReport.Column("Мероприятие", 14),
          new TableReport.Column("Кто отвечает", 7),
          new TableReport.Column("Первоначальный срок", 5),
          new TableReport.Column("Срок", 5),
          new TableReport.Column("Перенесён на, дней", 3),
          new TableReport.Column("Просрочено, дней", 3),
          new TableReport.Column("Уровень контроля", 3),
          new TableReport.Column("Состояние", 6));

  private final PastBoard board;

  PastSheet(PastBoard board) {
    this.board = board;
  }

  /**
   * The table.
   *
   * @throws BoardRefused if the person may not read the organisation, or too much is asked at once
   */
  public TableReport of(String personId, PastQuestion question, PastDay day) {
    List<PastLine> lines = board.of(personId, question, 0, BoardSheet.MOST + 1).lines();
    if (lines.size() > BoardSheet.MOST) {
      throw BoardRefused.tooManyRows();
    }
    return new TableReport(
        "Контроль сроков на дату",
        List.of("Показатель: " + question.show().title().toLowerCase(Locale.ROOT)),
        day.day(),
        COLUMNS,
        lines.stream().<List<? extends @Nullable Object>>map(PastSheet::cells).toList(),
        List.of());
  }

  private static List<? extends @Nullable Object> cells(PastLine line) {
    return Arrays.asList(
        line.organisation(),
        line.roadmap(),
        line.number(),
        line.title(),
        line.responsible(),
        line.originalDue(),
        line.due(),
        line.movedDays(),
        line.daysLate(),
        line.reached(),
        line.stateInWords());
  }
}
