package ru.vekha.execution;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.vekha.execution.draft.Piece;
import ru.vekha.execution.process.ActivityRouting;
import ru.vekha.execution.process.ActivityRouting.Level;
import ru.vekha.execution.process.ActivityRouting.Route;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.OrganisationKind;

/**
 * Which assignments of one launch a step of the lifecycle performs. A step performs one row of an
 * organisation: of several rows of one stage, or several pieces of work in one row, it takes the
 * first, the others stay assignments. A step that performs every occurrence performs every row,
 * too: several cards may ask for one report.
 */
final class PlannedSteps {

  private final ActivityRouting routing;
  private final Organisation authority;
  private final Map<Case, Optional<Route>> routes = new HashMap<>();
  private final Map<Taken, Piece> taken = new HashMap<>();

  PlannedSteps(ActivityRouting routing, Organisation authority) {
    this.routing = routing;
    this.authority = authority;
  }

  private record Case(String stage, Level level) {}

  private record Taken(String organisationId, String step) {}

  /** The step for an assignment; null when it gets a process of its own. */
  @Nullable String stepOf(PlannedActivity row, PlannedAssignment assignment) {
    Route route =
        routes
            .computeIfAbsent(
                caseOf(row, assignment.organisation()),
                each -> routing.of(each.stage(), each.level()))
            .orElse(null);
    if (route == null || !route.everyTime() && assignment.occurrence() != 1) {
      return null;
    }
    if (route.everyTime()) {
      return route.step();
    }
    Piece piece = row.settled().piece();
    Piece takenBy =
        taken.computeIfAbsent(
            new Taken(assignment.organisation().id(), route.step()), none -> piece);
    return takenBy.equals(piece) ? route.step() : null;
  }

  /** The issuer's own final report closes its roadmap, be it an authority or a school. */
  private Case caseOf(PlannedActivity row, Organisation organisation) {
    return organisation.id().equals(authority.id()) && FinalReportRow.isOne(row, organisation)
        ? new Case(ActivityRouting.FINAL_REPORT, Level.AUTHORITY)
        : new Case(row.stage().code(), level(organisation));
  }

  private Level level(Organisation organisation) {
    OrganisationKind kind = organisation.kind();
    if (kind.isAuthority()) {
      return organisation.id().equals(authority.id()) ? Level.AUTHORITY : Level.LOWER_AUTHORITY;
    }
    return kind == OrganisationKind.MENTORING_CENTRE ? Level.CENTRE : Level.EDUCATOR;
  }
}
