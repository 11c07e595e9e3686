package ru.vekha.execution.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import ru.vekha.engine.DecisionTable;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.ControlledBy;

/** Who accepts the results of a roadmap: {@code who-controls.dmn}. */
@Component
public class WhoControls implements DecisionTable {

  private static final String DECISION = "whoControls";
  private static final List<Boolean> EITHER = List.of(true, false);

  private final DecisionService decisions;
  private final People people;

  WhoControls(DecisionService decisions, People people) {
    this.decisions = decisions;
    this.people = people;
  }

  /** The role in the organisation that issued a roadmap. */
  public Role of(Organisation issuer, ControlledBy controlledBy) {
    boolean headPresent =
        !people.organisationsWith(Role.ORGANISATION_HEAD, List.of(issuer.id())).isEmpty();
    return of(issuer.kind().isAuthority(), controlledBy, headPresent);
  }

  private Role of(boolean authority, ControlledBy controlledBy, boolean headPresent) {
    return role(
        decisions
            .evaluateDecisionTableByKey(DECISION, inputs(authority, controlledBy, headPresent))
            .getResultList());
  }

  private static Map<String, Object> inputs(
      boolean authority, ControlledBy controlledBy, boolean headPresent) {
    return Map.of(
        "authority", authority, "controlledBy", controlledBy.name(), "headPresent", headPresent);
  }

  private static Role role(List<Map<String, Object>> rows) {
    return Role.ofGroup(String.valueOf(DecisionTable.only(rows).get("group")));
  }

  @Override
  public String table() {
    return DECISION;
  }

  @Override
  public Stream<Map<String, Object>> cases() {
    return Stream.of(ControlledBy.values())
        .flatMap(
            each ->
                EITHER.stream()
                    .flatMap(
                        authority ->
                            EITHER.stream().map(present -> inputs(authority, each, present))));
  }

  @Override
  public void understand(List<Map<String, Object>> rows) {
    role(rows);
  }
}
