package ru.vekha.reporting.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vekha.organisation.Scope;
import ru.vekha.reporting.history.HistoryQuestion;
import ru.vekha.security.SignedInPerson;

/** Makes a question of what the address looks for, as far as the reader may ask it. */
@Component
class HistoryQuestions {

  private final Readers readers;
  private final Clock clock;

  HistoryQuestions(Readers readers, Clock clock) {
    this.readers = readers;
    this.clock = clock;
  }

  /**
   * The question. Days are those of the reader's organisation; as of a day means its end.
   *
   * @throws QuestionRefused if there is no such day, state, organisation or roadmap
   */
  HistoryQuestion of(HistoryChoice choice, SignedInPerson person) {
    Scope scope = readers.scope(choice.organisation(), person);
    ZoneId zone = readers.zone(scope);
    LocalDate from = day(choice.from(), "начало периода");
    LocalDate to = day(choice.to(), "конец периода");
    if (from != null && to != null && to.isBefore(from)) {
      throw new QuestionRefused("Конец периода раньше его начала. Поменяйте даты местами.");
    }
    LocalDate asOf = day(choice.asOf(), "день, на который нужно состояние");
    return new HistoryQuestion(
        scope,
        readers.roadmap(choice.roadmap(), scope),
        choice.person(),
        choice.document(),
        from == null ? null : from.atStartOfDay(zone).toInstant(),
        to == null ? null : endOf(to, zone),
        choice.chosenCourse(),
        asOf == null ? endOfNow() : endOf(asOf, zone));
  }

  /** What was written in this very moment counts too. */
  private Instant endOfNow() {
    return clock.instant().plusSeconds(1);
  }

  private static Instant endOf(LocalDate day, ZoneId zone) {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }

  private static @Nullable LocalDate day(String typed, String which) {
    return typed.isEmpty() ? null : TypedDay.of(typed, which);
  }
}
