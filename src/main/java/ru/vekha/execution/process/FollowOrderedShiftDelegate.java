package ru.vekha.execution.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import ru.vekha.control.OrderedMoves;
import ru.vekha.control.ShiftRequests;
import ru.vekha.engine.OwnWork;

/**
 * Lets the open tasks follow dates that an order has moved, a batch per transaction, and takes away
 * the questions that the order has settled. Work that was finished meanwhile has no task to move.
 */
@Component
class FollowOrderedShiftDelegate implements JavaDelegate {

  private static final int BATCH = 100;

  private final OrderedMoves moves;
  private final MovedDates dates;
  private final ShiftRequests requests;
  private final ShiftInstances instances;
  private final IdentityService identity;

  FollowOrderedShiftDelegate(
      OrderedMoves moves,
      MovedDates dates,
      ShiftRequests requests,
      ShiftInstances instances,
      IdentityService identity) {
    this.moves = moves;
    this.dates = dates;
    this.requests = requests;
    this.instances = instances;
    this.identity = identity;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OwnWork.forAllOrganisations(identity);
    UUID order =
        UUID.fromString((String) execution.getVariable(OrderedShiftProcess.SHIFT_ORDER_ID));
    List<OrderedMoves.Followed> batch = moves.take(order, BATCH);
    moves
        .lockUnfinished(batch.stream().map(OrderedMoves.Followed::cardId).toList())
        .forEach(dates::follow);
    for (OrderedMoves.Followed each : batch) {
      UUID lapsed = each.lapsedRequest();
      if (lapsed != null) {
        instances.lapse(requests.find(lapsed).orElseThrow());
      }
    }
    execution.setVariable(OrderedShiftProcess.MORE_TO_MOVE, batch.size() == BATCH);
  }
}
