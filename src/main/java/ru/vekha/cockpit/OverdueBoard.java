package ru.vekha.cockpit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.CardCount;
import ru.vekha.control.CardCounters;
import ru.vekha.control.CardCounts;
import ru.vekha.control.DuePlace;
import ru.vekha.organisation.Scope;
import ru.vekha.organisation.Scopes;

/**
 * What is late among the organisations a person may see: their own, and for those who look after
 * others everything below.
 */
@Component
public class OverdueBoard {

  private final Scopes scopes;
  private final CardCounts counts;
  private final LateRows late;
  private final Clock clock;

  OverdueBoard(Scopes scopes, CardCounts counts, LateRows late, Clock clock) {
    this.scopes = scopes;
    this.counts = counts;
    this.late = late;
    this.clock = clock;
  }

  /**
   * One late assignment.
   *
   * @param responsible the person's name, or the role where nobody is named
   * @param daysLate full days since the due day, in the organisation's zone
   */
  public record Row(
      UUID id,
      String organisation,
      String roadmap,
      String number,
      String activity,
      String responsible,
      LocalDate originalDue,
      LocalDate due,
      long daysLate,
      String state,
      @Nullable String processInstanceId) {}

  /** One page of the board with the number of all late assignments. */
  public record Page(long total, List<Row> rows) {}

  /** All that is open, in numbers. */
  @Transactional(readOnly = true)
  public CardCounters counters(String personId) {
    return CardCounters.of(counts.of(scopes.of(personId)), clock.instant());
  }

  /**
   * The most delayed first.
   *
   * @param offset how many rows to pass over
   * @param limit how many to give at most
   */
  // Numbers and rows are of the same moment, or pages would not follow one another.
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Page page(String personId, int offset, int limit) {
    Instant now = clock.instant();
    Scope scope = scopes.of(personId);
    List<CardCount> open = counts.of(scope);
    List<Row> rows =
        DuePlace.after(offset, open)
            .filter(place -> !place.from().isAfter(now))
            .map(place -> late.from(place, scope, now, limit))
            .orElse(List.of());
    return new Page(CardCounters.of(open, now).late(), rows);
  }
}
