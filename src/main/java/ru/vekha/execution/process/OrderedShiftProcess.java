package ru.vekha.execution.process;

/** Names of {@code processes/shift-by-order.bpmn}. */
final class OrderedShiftProcess {

  static final String ID = "shiftByOrder";

  static final String SHIFT_ORDER_ID = "shiftOrderId";
  static final String MORE_TO_MOVE = "moreToMove";

  private OrderedShiftProcess() {}
}
