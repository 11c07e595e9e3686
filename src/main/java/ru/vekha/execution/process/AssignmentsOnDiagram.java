package ru.vekha.execution.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardCount;
import ru.vekha.control.CardsAt;
import ru.vekha.control.CardsOnDiagram;

/** The work on an assignment, the parts of it and the decisions about it. */
@Component
class AssignmentsOnDiagram implements CardsOnDiagram {

  private static final Map<String, Map<String, Set<CardsAt>>> PLACES =
      Map.of(
          AssignmentProcess.ID,
          Map.of(
              "userTask_settleDate", waiting(CardCount.Kind.AWAITING_DATE),
              "userTask_performAssignment", waiting(CardCount.Kind.IN_WORK)),
          "resultAcceptance",
          Map.of("userTask_acceptResult", waiting(CardCount.Kind.HANDED_IN)),
          ShiftProcess.ID,
          Map.of("userTask_decideShift", waiting(CardCount.Kind.SHIFT_ASKED)),
          CoExecutionProcess.ID,
          Map.of("userTask_deliverPart", waiting(CardCount.Kind.PART)));

  @Override
  public Map<String, Set<CardsAt>> of(String definitionKey, String definitionId) {
    return PLACES.getOrDefault(definitionKey, Map.of());
  }

  private static Set<CardsAt> waiting(CardCount.Kind kind) {
    return Set.of(new CardsAt(kind, null));
  }
}
