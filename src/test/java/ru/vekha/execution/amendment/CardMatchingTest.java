package ru.vekha.execution.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ru.vekha.control.CardState;
import ru.vekha.control.ControlCard;
import ru.vekha.control.DueBasis;
import ru.vekha.execution.ActivityDates;
import ru.vekha.organisation.Role;

/** Which assignment gets which of the new dates; days are those of 2021. */
class CardMatchingTest {

  @Test
  void datesThatStayAreLeftAlone() {
    CardMatching matching =
        CardMatching.of(
            List.of(card(1, CardState.OPEN, "03-31"), card(2, CardState.PLANNED, "06-30")),
            dates("03-31", "06-30"));

    assertThat(matching).isEqualTo(new CardMatching(List.of(), List.of(), List.of()));
  }

  @Test
  void aMovedDateGoesToTheAssignmentThatHadTheOldOne() {
    CardMatching matching =
        CardMatching.of(List.of(card(1, CardState.OPEN, "03-31")), dates("05-15"));

    assertThat(moves(matching)).containsExactly("1 -> 2021-05-15");
    assertThat(matching.added()).isEmpty();
  }

  @Test
  void finishedWorkIsNotAskedForAgain() {
    CardMatching matching =
        CardMatching.of(
            List.of(card(1, CardState.CLOSED, "03-31"), card(2, CardState.PLANNED, "06-30")),
            dates("04-10", "07-10"));

    assertThat(moves(matching)).containsExactly("2 -> 2021-07-10");
    assertThat(matching.withdrawn()).isEmpty();
    assertThat(matching.added()).isEmpty();
  }

  @Test
  void fewerDatesWithdrawTheLastAndMoreDatesAddSome() {
    List<ControlCard> quarters =
        List.of(
            card(1, CardState.CLOSED, "03-31"),
            card(2, CardState.OPEN, "06-30"),
            card(3, CardState.PLANNED, "09-30"));

    assertThat(CardMatching.of(quarters, dates("06-30")).withdrawn())
        .extracting(ControlCard::occurrence)
        .containsExactly(3);
    assertThat(CardMatching.of(quarters, dates("03-31", "06-30", "09-30", "12-31")).added())
        .extracting(ActivityDates.Dates::due)
        .containsExactly(day("12-31"));
  }

  @Test
  void aDateGrantedLaterIsKeptWhileTheOrdersDateStays() {
    ControlCard granted = card(1, CardState.OPEN, "03-31", "04-20", 1, DueBasis.DATED);

    assertThat(CardMatching.of(List.of(granted), dates("03-31")).pairs()).isEmpty();
    assertThat(moves(CardMatching.of(List.of(granted), dates("05-31"))))
        .containsExactly("1 -> 2021-05-31");
  }

  @Test
  void whatHangsOnAnEventStaysWithTheDateThatWasNamedForIt() {
    ControlCard named = card(1, CardState.OPEN, "03-15", "03-15", 0, DueBasis.AFTER_EVENT);
    List<ActivityDates.Dates> hanging =
        List.of(new ActivityDates.Dates(DueBasis.AFTER_EVENT, day("02-11"), null));

    assertThat(CardMatching.of(List.of(named), hanging))
        .isEqualTo(new CardMatching(List.of(), List.of(), List.of()));
  }

  /** The task «Указать дату» cannot be led past; a new assignment takes its place. */
  @Test
  void anAssignmentThatWaitsForItsDateIsReplacedWhenTheOrderNamesOne() {
    ControlCard waiting = card(1, CardState.AWAITING_DATE, null, null, 0, DueBasis.AFTER_EVENT);
    CardMatching matching = CardMatching.of(List.of(waiting), dates("05-15"));

    assertThat(matching.withdrawn()).containsExactly(waiting);
    assertThat(matching.added()).extracting(ActivityDates.Dates::due).containsExactly(day("05-15"));
  }

  @Test
  void anAssignmentThatIsOnlyPlannedMayGetOrLoseItsDate() {
    ControlCard planned = card(1, CardState.PLANNED, null, null, 0, DueBasis.AFTER_EVENT);

    assertThat(moves(CardMatching.of(List.of(planned), dates("05-15"))))
        .containsExactly("1 -> 2021-05-15");
  }

  private static List<String> moves(CardMatching matching) {
    return matching.pairs().stream()
        .map(pair -> pair.card().occurrence() + " -> " + pair.dates().due())
        .toList();
  }

  private static List<ActivityDates.Dates> dates(String... days) {
    return Arrays.stream(days)
        .map(each -> new ActivityDates.Dates(DueBasis.DATED, day("01-01"), day(each)))
        .toList();
  }

  private static LocalDate day(String monthAndDay) {
    return LocalDate.parse("2021-" + monthAndDay);
  }

  private static ControlCard card(int occurrence, CardState state, String due) {
    return card(occurrence, state, due, due, 0, DueBasis.DATED);
  }

  private static ControlCard card(
      int occurrence,
      CardState state,
      @Nullable String original,
      @Nullable String current,
      int shifts,
      DueBasis basis) {
    return new ControlCard(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        "school",
        "department",
        Role.ORGANISATION_HEAD,
        null,
        occurrence,
        basis,
        state,
        ZoneId.of("Europe/Moscow"),
        day("12-31"),
        original == null ? null : day(original),
        current == null ? null : day(current),
        shifts,
        0,
        0,
        day("02-11"),
        null,
        null,
        null);
  }
}
