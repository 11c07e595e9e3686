package ru.vekha.cockpit.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.cockpit.board.filter.BoardFilter;
import ru.vekha.cockpit.board.filter.BoardQuestion;
import ru.vekha.cockpit.board.filter.BoardQuestions;
import ru.vekha.cockpit.board.filter.BoardRefused;
import ru.vekha.control.ControlLevel;
import ru.vekha.organisation.FittingPlans;
import ru.vekha.organisation.RussianZone;
import ru.vekha.reporting.TableReport;
import ru.vekha.reporting.Workbooks;

/** What the board shows, with all its pages, as a workbook. */
@Component
public class BoardSheet {

  /** Nobody reads more, and a workbook of everything is a copy of the database. */
  public static final int MOST = 20_000;

  private static final List<TableReport.Column> COLUMNS =
      List.of(
          new TableReport.Column("Организация", 8),
          new TableReport.Column("Дорожная карта", 10),
          new TableReport.Column("Раздел", 8),
          new TableReport.Column("№", 2),
          new TableReport.Column("Мероприятие", 14),
          new TableReport.Column("Кто отвечает", 7),
          new TableReport.Column("Первоначальный срок", 5),
          new TableReport.Column("Срок", 5),
          new TableReport.Column("Перенесён на, дней", 3),
          new TableReport.Column("Просрочено, дней", 3),
          new TableReport.Column("Уровень контроля", 3),
          new TableReport.Column("Состояние", 6));

  private final BoardQuestions questions;
  private final BoardRows rows;
  private final FittingPlans plans;
  private final Workbooks workbooks;
  private final Clock clock;

  BoardSheet(
      BoardQuestions questions,
      BoardRows rows,
      FittingPlans plans,
      Workbooks workbooks,
      Clock clock) {
    this.questions = questions;
    this.rows = rows;
    this.plans = plans;
    this.workbooks = workbooks;
    this.clock = clock;
  }

  /**
   * The workbook's bytes.
   *
   * @throws BoardRefused if there are more rows than a workbook is made of
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public byte[] of(String personId, BoardFilter filter) {
    plans.fitThisTransaction();
    BoardQuestion question = questions.of(personId, filter);
    List<BoardRow> found = rows.from(null, question, MOST + 1);
    if (found.size() > MOST) {
      throw BoardRefused.tooManyRows();
    }
    return workbooks.of(
        new TableReport(
            "Контроль сроков",
            List.of("Показатель: " + filter.show().title().toLowerCase(Locale.ROOT)),
            LocalDate.now(clock.withZone(RussianZone.MOSCOW.zone())),
            COLUMNS,
            found.stream().<List<? extends @Nullable Object>>map(BoardSheet::cells).toList(),
            List.of()));
  }

  private static List<? extends @Nullable Object> cells(BoardRow row) {
    return Arrays.asList(
        row.organisation(),
        row.roadmap(),
        row.section(),
        row.number(),
        row.activity(),
        row.responsible(),
        row.originalDue(),
        row.due(),
        row.movedDays(),
        row.daysLate(),
        ControlLevel.reached(row.level()),
        row.shiftAsked() ? row.state() + ", просят перенести срок" : row.state());
  }
}
