package ru.vekha.execution;

import java.util.List;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.DocumentKind;
import ru.vekha.roadmap.Problem;

/**
 * A row of a roadmap as it was understood.
 *
 * @param deadlineRead the deadline in Vekha's own words; empty when not understood
 * @param notes what the methodist should know: other readings, dates left out
 * @param problems what stands in the way of a launch
 */
public record PlannedActivity(
    ActivityRow row,
    String deadlineRead,
    DocumentKind documentKind,
    List<PlannedAssignment> assignments,
    List<String> notes,
    List<Problem> problems) {

  /** How many organisations the row gives work to. */
  public long organisations() {
    return assignments.stream().map(each -> each.organisation().id()).distinct().count();
  }
}
