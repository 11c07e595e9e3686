package ru.vekha.execution.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import ru.vekha.engine.Tenancy;

/** The engine's side of orders that move dates: starts the process by which open tasks follow. */
@Component
public class OrderedShiftInstances {

  private final RuntimeService runtime;

  OrderedShiftInstances(RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** Starts the process of an order. */
  public void start(UUID orderId, String organisationId) {
    runtime
        .createProcessInstanceByKey(OrderedShiftProcess.ID)
        .businessKey(orderId.toString())
        .setVariable(OrderedShiftProcess.SHIFT_ORDER_ID, orderId.toString())
        .setVariable(Tenancy.ORGANISATION_ID, organisationId)
        .execute();
  }
}
