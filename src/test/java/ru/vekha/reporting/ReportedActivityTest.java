package ru.vekha.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.vekha.reporting.Reports.done;
import static ru.vekha.reporting.Reports.open;
import static ru.vekha.reporting.Reports.planned;
import static ru.vekha.reporting.Reports.waiting;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What one row of a report says of many assignments. */
class ReportedActivityTest {

  private static final LocalDate DUE = LocalDate.of(2021, 4, 5);

  @Test
  void anActivityWithoutAssignmentsSaysSo() {
    ReportedActivity row = row();

    assertThat(row.state()).isEqualTo("Поручений нет");
    assertThat(row.done()).isEmpty();
    assertThat(row.doneOn()).isNull();
    assertThat(row.daysLate()).isZero();
    assertThat(ReportColumn.DAYS_LATE.words(row)).isEmpty();
  }

  @Test
  void aSingleAssignmentSpeaksForItself() {
    assertThat(row(open("Школа А", DUE, 10)).state()).isEqualTo("В работе, просрочено");
    assertThat(row(waiting("Школа А", DUE, DUE)).state()).isEqualTo("На приёмке");
    ReportedActivity done = row(done("Школа А", DUE, DUE.plusDays(2)));
    assertThat(done.state()).isEqualTo("Исполнено");
    // Handed in two days late, accepted a day later.
    assertThat(done.daysLate()).isEqualTo(2);
    assertThat(done.doneOn()).isEqualTo("2021-04-08");
    assertThat(done.done()).isEqualTo("08.04.2021");
  }

  @Test
  void severalAssignmentsAreCounted() {
    ReportedActivity row =
        row(
            done("Школа А", DUE, DUE),
            waiting("Школа Б", DUE, DUE.plusDays(1)),
            open("Школа В", DUE, 10),
            open("Школа Г", DUE, 0));

    assertThat(row.state()).isEqualTo("Исполнено 1 из 4, на приёмке 1, просрочено 1");
    assertThat(row.done()).isEqualTo("06.04.2021; представлено 06.04.2021");
    assertThat(row.doneOn()).isNull();
    assertThat(row.daysLate()).isEqualTo(10);
  }

  @Test
  void whatHasNotBegunIsNotCalledUndone() {
    assertThat(row(planned("Школа А", DUE), planned("Школа Б", DUE)).state())
        .isEqualTo("Ещё не открыто: 2");
  }

  @Test
  void whatAnOrderHasTakenBackIsNotCounted() {
    assertThat(row(Reports.withdrawn("Школа А", DUE)).state()).isEqualTo("Снято с контроля");
    ReportedActivity row =
        row(
            done("Школа А", DUE, DUE, "приказ.pdf"),
            Reports.withdrawn("Школа Б", DUE),
            open("Школа В", DUE, 0));
    assertThat(row.state()).isEqualTo("Исполнено 1 из 2");
    assertThat(row.documents(10)).containsExactly("Школа А: приказ.pdf");
    assertThat(row.done()).isEqualTo("06.04.2021");
  }

  @Test
  void manyDaysAreTheTimeFromTheFirstToTheLast() {
    assertThat(row(doneOn(3), doneOn(1), doneOn(2), doneOn(1)).done())
        .isEqualTo("02.04.2021, 03.04.2021, 04.04.2021");
    assertThat(row(doneOn(3), doneOn(1), doneOn(2), doneOn(9)).done())
        .isEqualTo("с 02.04.2021 по 10.04.2021");
  }

  @Test
  void documentsOfSeveralOrganisationsBearTheirNames() {
    ReportedAssignment one = done("Школа А", DUE, DUE, "№ 5 от 01.04.2021", "приказ.pdf");

    assertThat(row(one, open("Школа А", DUE, 0)).documents(10))
        .containsExactly("№ 5 от 01.04.2021, приказ.pdf");
    assertThat(row(one, open("Школа Б", DUE, 0)).documents(10))
        .containsExactly("Школа А: № 5 от 01.04.2021, приказ.pdf");
  }

  @Test
  void noMoreDocumentsAreListedThanAskedFor() {
    ReportedActivity row =
        row(
            IntStream.rangeClosed(1, 12)
                .mapToObj(school -> done("Школа " + school, DUE, DUE, "справка.pdf"))
                .toArray(ReportedAssignment[]::new));

    assertThat(row.documents(12)).hasSize(12).doesNotContain("и ещё: 0");
    assertThat(row.documents(10)).hasSize(11).endsWith("Школа 10: справка.pdf", "и ещё: 2");
  }

  private static ReportedAssignment doneOn(int dayOfApril) {
    LocalDate day = LocalDate.of(2021, 4, dayOfApril);
    return done("Школа " + dayOfApril, DUE, day);
  }

  private static ReportedActivity row(ReportedAssignment... assignments) {
    return Reports.row(
        Reports.activity(1, "1.1", "", "Мероприятие", "апрель", "Приказ"), assignments);
  }
}
