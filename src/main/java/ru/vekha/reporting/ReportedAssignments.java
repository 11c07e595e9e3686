package ru.vekha.reporting;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.control.CardOutcome;
import ru.vekha.control.CardOutcomes;
import ru.vekha.control.ControlCard;

/** The assignments of a roadmap with everything that a report shows of them. */
@Repository
class ReportedAssignments {

  private final CardOutcomes outcomes;
  private final AssignmentDocumentNames documents;
  private final JdbcClient jdbc;

  ReportedAssignments(CardOutcomes outcomes, AssignmentDocumentNames documents, JdbcClient jdbc) {
    this.outcomes = outcomes;
    this.documents = documents;
    this.jdbc = jdbc;
  }

  /**
   * By activity, each list by organisation and occurrence; three queries however many there are.
   */
  Map<UUID, List<ReportedAssignment>> byActivity(UUID roadmapId, Instant now) {
    Map<UUID, List<String>> names = documents.of(roadmapId);
    Map<String, String> bodies = organisations(roadmapId);
    return outcomes.of(roadmapId).stream()
        .collect(
            Collectors.groupingBy(
                outcome -> outcome.card().activityId(),
                LinkedHashMap::new,
                Collectors.mapping(
                    outcome ->
                        reported(
                            outcome,
                            bodies.get(outcome.card().organisationId()),
                            names.getOrDefault(outcome.card().id(), List.of()),
                            now),
                    Collectors.toList())));
  }

  private static ReportedAssignment reported(
      CardOutcome outcome, String organisation, List<String> documents, Instant now) {
    ControlCard card = outcome.card();
    return new ReportedAssignment(
        organisation,
        card.responsibleRole().title(),
        card.occurrence(),
        card.state(),
        card.isLate(now),
        card.originalDue(),
        card.currentDue(),
        outcome.handedInOn(),
        outcome.acceptedOn(),
        documents,
        outcome.daysLate(now));
  }

  private Map<String, String> organisations(UUID roadmapId) {
    return jdbc
        .sql(
            """
            SELECT o.id, o.short_name FROM organisation o
             WHERE o.id IN (SELECT c.organisation_id FROM control_card c WHERE c.roadmap_id = :roadmap)""")
        .param("roadmap", roadmapId)
        .query((row, number) -> Map.entry(row.getString("id"), row.getString("short_name")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
