package ru.vekha.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.Roadmaps;

/** Makes reports of roadmaps; each sees one moment, whatever changes meanwhile. */
@Service
public class RoadmapReports {

  private final Roadmaps roadmaps;
  private final Organisations organisations;
  private final ReportedAssignments assignments;
  private final AmendingOrders amendments;
  private final Clock clock;

  RoadmapReports(
      Roadmaps roadmaps,
      Organisations organisations,
      ReportedAssignments assignments,
      AmendingOrders amendments,
      Clock clock) {
    this.roadmaps = roadmaps;
    this.organisations = organisations;
    this.assignments = assignments;
    this.amendments = amendments;
    this.clock = clock;
  }

  /** The report of a roadmap as of now; rights are the caller's matter. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Optional<RoadmapReport> of(UUID roadmapId) {
    return roadmaps.find(roadmapId).map(this::report);
  }

  private RoadmapReport report(Roadmap roadmap) {
    Instant now = clock.instant();
    Organisation authority = organisations.get(roadmap.organisationId());
    Map<UUID, List<ReportedAssignment>> owed = assignments.byActivity(roadmap.id(), now);
    return new RoadmapReport(
        roadmap,
        authority.name(),
        amendments.of(roadmap.id()),
        now.atZone(authority.zone()).toLocalDate(),
        roadmaps.activities(roadmap.id()).stream()
            .map(
                activity ->
                    new ReportedActivity(activity, owed.getOrDefault(activity.id(), List.of())))
            .toList());
  }
}
