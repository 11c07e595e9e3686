package ru.vekha.execution.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardFinished;
import ru.vekha.control.Shifts;

/** A request for a later date is pointless once its assignment is finished. */
@Component
class LapsedShifts {

  private final Shifts shifts;
  private final ShiftInstances instances;

  LapsedShifts(Shifts shifts, ShiftInstances instances) {
    this.shifts = shifts;
    this.instances = instances;
  }

  @EventListener
  void lapse(CardFinished finished) {
    shifts.lapse(finished.cardId()).ifPresent(instances::lapse);
  }
}
