package ru.vekha.execution.process;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vekha.control.EndingWork;
import ru.vekha.control.Shifts;

/** With a roadmap end the requests for later dates that were still to be decided under it. */
@Component
class EndedShifts implements EndingWork {

  private final Shifts shifts;

  EndedShifts(Shifts shifts) {
    this.shifts = shifts;
  }

  @Override
  public List<Instance> end(UUID roadmapId, boolean byOrder, String actor) {
    return shifts.lapseAll(roadmapId).stream()
        .map(each -> Objects.requireNonNull(each.processInstanceId()))
        .map(instance -> new Instance(instance, ShiftProcess.SHIFT_LAPSED))
        .toList();
  }
}
