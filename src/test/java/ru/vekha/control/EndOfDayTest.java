package ru.vekha.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ru.vekha.organisation.Role;
import ru.vekha.organisation.RussianZone;

/**
 * When a due day is over, in all of Russia and on the days on which the law moved the clocks.
 * Federal law 248-FZ of 21 July 2014 set most of them back on 26 October 2014 and, in some places,
 * by two hours or not at all; several regions moved on again in 2016.
 */
class EndOfDayTest {

  @ParameterizedTest(name = "{0} {1}: {2} hours, over at {3}")
  @CsvSource({
    // 26 October 2014: one hour back.
    "Europe/Kaliningrad, 2014-10-26, 25, 2014-10-26T22:00:00Z",
    "Europe/Moscow,      2014-10-26, 25, 2014-10-26T21:00:00Z",
    "Asia/Yekaterinburg, 2014-10-26, 25, 2014-10-26T19:00:00Z",
    "Asia/Omsk,          2014-10-26, 25, 2014-10-26T18:00:00Z",
    "Asia/Novosibirsk,   2014-10-26, 25, 2014-10-26T18:00:00Z",
    "Asia/Krasnoyarsk,   2014-10-26, 25, 2014-10-26T17:00:00Z",
    "Asia/Irkutsk,       2014-10-26, 25, 2014-10-26T16:00:00Z",
    "Asia/Yakutsk,       2014-10-26, 25, 2014-10-26T15:00:00Z",
    "Asia/Vladivostok,   2014-10-26, 25, 2014-10-26T14:00:00Z",
    "Asia/Sakhalin,      2014-10-26, 25, 2014-10-26T14:00:00Z",
    // Two hours back, and not at all.
    "Asia/Chita,         2014-10-26, 26, 2014-10-26T16:00:00Z",
    "Asia/Magadan,       2014-10-26, 26, 2014-10-26T14:00:00Z",
    "Europe/Samara,      2014-10-26, 24, 2014-10-26T20:00:00Z",
    "Asia/Kamchatka,     2014-10-26, 24, 2014-10-26T12:00:00Z",
    // The days before and after are whole ones.
    "Europe/Moscow,      2014-10-25, 24, 2014-10-25T20:00:00Z",
    "Europe/Moscow,      2014-10-27, 24, 2014-10-27T21:00:00Z",
    // 2016: one hour on, region by region.
    "Asia/Barnaul,       2016-03-27, 23, 2016-03-27T17:00:00Z",
    "Europe/Astrakhan,   2016-03-27, 23, 2016-03-27T20:00:00Z",
    "Europe/Ulyanovsk,   2016-03-27, 23, 2016-03-27T20:00:00Z",
    "Asia/Chita,         2016-03-27, 23, 2016-03-27T15:00:00Z",
    "Asia/Sakhalin,      2016-03-27, 23, 2016-03-27T13:00:00Z",
    "Asia/Magadan,       2016-04-24, 23, 2016-04-24T13:00:00Z",
    "Asia/Tomsk,         2016-05-29, 23, 2016-05-29T17:00:00Z",
    "Asia/Novosibirsk,   2016-07-24, 23, 2016-07-24T17:00:00Z",
    "Europe/Saratov,     2016-12-04, 23, 2016-12-04T20:00:00Z",
    // Neighbours whose clocks stayed on those days.
    "Asia/Omsk,          2016-07-24, 24, 2016-07-24T18:00:00Z",
    "Europe/Volgograd,   2016-12-04, 24, 2016-12-04T21:00:00Z",
    // Midnights at which a month, a year and a leap day end.
    "Asia/Kamchatka,     2027-12-31, 24, 2027-12-31T12:00:00Z",
    "Europe/Kaliningrad, 2027-12-31, 24, 2027-12-31T22:00:00Z",
    "Asia/Omsk,          2028-02-28, 24, 2028-02-28T18:00:00Z",
    "Asia/Omsk,          2028-02-29, 24, 2028-02-29T18:00:00Z",
  })
  void aDayIsOverWhenItsOwnPlaceSaysSo(ZoneId zone, LocalDate day, int hours, Instant over) {
    assertThat(ControlCard.endOf(day, zone)).isEqualTo(over);
    assertThat(Duration.between(day.atStartOfDay(zone).toInstant(), over))
        .isEqualTo(Duration.ofHours(hours));
  }

  @ParameterizedTest
  @EnumSource
  void aCardIsLateFromTheLastMidnightOnAndNotABreathEarlier(RussianZone place) {
    ControlCard card = card(LocalDate.of(2026, 12, 31), place.zone());
    Instant midnight = LocalDate.of(2027, 1, 1).atStartOfDay(place.zone()).toInstant();

    assertThat(card.isLate(midnight.minusNanos(1))).isFalse();
    assertThat(card.daysLeft(midnight.minusNanos(1))).isZero();
    assertThat(card.isLate(midnight)).isTrue();
    assertThat(card.daysLate(midnight)).isEqualTo(1);
  }

  /** Law 107-FZ, article 5: from Kaliningrad, an hour behind Moscow, to Kamchatka, nine ahead. */
  @Test
  void theElevenZonesOfRussiaAreOffered() {
    Instant today = Instant.parse("2026-11-27T12:00:00Z");

    assertThat(RussianZone.values())
        .extracting(each -> each.zone().getRules().getOffset(today))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(2, 12).mapToObj(ZoneOffset::ofHours).toList());
    assertThat(
            Arrays.stream(RussianZone.values()).map(RussianZone::title).collect(Collectors.toSet()))
        .hasSize(11);
  }

  @Test
  void oneDayEndsElevenTimesInTenHours() {
    LocalDate day = LocalDate.of(2026, 9, 1);

    assertThat(
            Arrays.stream(RussianZone.values())
                .map(each -> ControlCard.endOf(day, each.zone()))
                .sorted())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(12, 22)
                .mapToObj(hour -> day.atTime(hour, 0).toInstant(ZoneOffset.UTC))
                .toList());
  }

  private static ControlCard card(LocalDate due, ZoneId zone) {
    return new ControlCard(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        "school",
        "department",
        Role.CURATOR,
        null,
        1,
        DueBasis.values()[0],
        CardState.OPEN,
        zone,
        due,
        due,
        due,
        0,
        0,
        0,
        due.minusDays(30),
        null,
        null,
        null);
  }
}
