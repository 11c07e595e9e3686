package ru.vekha.control.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.vekha.calendar.WorkingCalendar;

/** When stages come: working days of the production calendar, in the organisation's own zone. */
class StageMomentsTest {

  private final StageMoments moments =
      new StageMoments(WorkingCalendar.ofRussia(), new ControlRules("", 9));

  /** Friday 5 March 2021; the 8th is a holiday, so the next working day is Tuesday the 9th. */
  @ParameterizedTest
  @CsvSource({
    "-3, 2021-03-02T09:00",
    "-1, 2021-03-04T09:00",
    "0, 2021-03-05T09:00",
    "1, 2021-03-06T00:00",
    "2, 2021-03-10T00:00",
    "3, 2021-03-11T00:00"
  })
  void daysAreCountedFromTheDueDay(int days, String local) {
    assertThat(at(days, "2021-03-05", "2021-02-11", "Europe/Moscow"))
        .isEqualTo(local + ":00 Europe/Moscow");
    assertThat(at(days, "2021-03-05", "2021-02-11", "Asia/Vladivostok"))
        .isEqualTo(local + ":00 Asia/Vladivostok");
  }

  /** Sunday 7 March 2021: it is reminded of on Friday and late from Monday's first second. */
  @ParameterizedTest
  @CsvSource({
    "-1, 2021-03-05T09:00",
    "0, 2021-03-05T09:00",
    "1, 2021-03-08T00:00",
    "2, 2021-03-10T00:00"
  })
  void aDayOffIsRemindedOfOnTheWorkingDayBefore(int days, String local) {
    assertThat(at(days, "2021-03-07", "2021-02-11", "Europe/Samara"))
        .isEqualTo(local + ":00 Europe/Samara");
  }

  /**
   * Opened or sent back on 20 April, long after its date: late at once, but not at once with all.
   */
  @Test
  void delayIsCountedFromTheDayOnWhichSomebodyCouldWork() {
    assertThat(at(1, "2021-03-05", "2021-04-20", "Europe/Moscow"))
        .isEqualTo("2021-03-06T00:00:00 Europe/Moscow");
    assertThat(at(2, "2021-03-05", "2021-04-20", "Europe/Moscow"))
        .isEqualTo("2021-04-22T00:00:00 Europe/Moscow");
  }

  /** Moscow went from +4 to +3 at two in the morning of 26 October 2014 (law 248-FZ of 2014). */
  @Test
  void theLawChangesOfZonesAreKept() {
    ZoneId moscow = ZoneId.of("Europe/Moscow");
    assertThat(moments.of(1, LocalDate.of(2014, 10, 25), LocalDate.of(2014, 10, 1), moscow))
        .isEqualTo(Instant.parse("2014-10-25T20:00:00Z"));
    assertThat(moments.of(1, LocalDate.of(2014, 10, 26), LocalDate.of(2014, 10, 1), moscow))
        .isEqualTo(Instant.parse("2014-10-26T21:00:00Z"));
    // Astrakhan went from +3 to +4 on 27 March 2016, the day before.
    assertThat(
            moments.of(
                0,
                LocalDate.of(2016, 3, 28),
                LocalDate.of(2016, 3, 1),
                ZoneId.of("Europe/Astrakhan")))
        .isEqualTo(Instant.parse("2016-03-28T05:00:00Z"));
  }

  @Test
  void theHourIsASetting() {
    StageMoments early = new StageMoments(WorkingCalendar.ofRussia(), new ControlRules("", 7));

    assertThat(
            early.of(
                0, LocalDate.of(2021, 3, 5), LocalDate.of(2021, 3, 1), ZoneId.of("Europe/Moscow")))
        .isEqualTo(Instant.parse("2021-03-05T04:00:00Z"));
  }

  private String at(int days, String due, String since, String zone) {
    ZoneId where = ZoneId.of(zone);
    Instant moment = moments.of(days, LocalDate.parse(due), LocalDate.parse(since), where);
    return moment.atZone(where).toLocalDateTime() + (isWhole(moment) ? ":00 " : " ") + zone;
  }

  private static boolean isWhole(Instant moment) {
    return moment.getEpochSecond() % 60 == 0;
  }
}
