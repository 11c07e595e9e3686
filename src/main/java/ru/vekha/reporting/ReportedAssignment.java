package ru.vekha.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.CardState;

/**
 * One assignment as a report shows it.
 *
 * @param organisation the short name of the one that owes it
 * @param role what its responsible is there; reports name no persons
 * @param occurrence which time of its activity this is, from 1
 * @param late whether its date has passed while somebody still has to act
 * @param originalDue the date as first set
 * @param due the last day to hand the result in
 * @param handedInOn the day on which a result was handed in that waits or is accepted
 * @param acceptedOn the day on which it was accepted
 * @param documents number and date of the document, then the names of the files
 * @param daysLate full days of delay, 0 when in time
 */
public record ReportedAssignment(
    String organisation,
    String role,
    int occurrence,
    CardState state,
    boolean late,
    @Nullable LocalDate originalDue,
    @Nullable LocalDate due,
    @Nullable LocalDate handedInOn,
    @Nullable LocalDate acceptedOn,
    List<String> documents,
    long daysLate) {

  /** Keeps its own copy of the documents. */
  public ReportedAssignment {
    documents = List.copyOf(documents);
  }

  /** Its state in words, with a word on the delay. */
  public String words() {
    return late ? state.title() + ", просрочено" : state.title();
  }
}
