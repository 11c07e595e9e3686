package ru.vekha.mentoring.process;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vekha.control.EndingWork;
import ru.vekha.mentoring.EndReason;
import ru.vekha.mentoring.Programmes;

/**
 * Programmes end with their roadmap. Their pairs go on: each has its own cycle, and where mentoring
 * is work its end needs three working days' notice (Labour Code, article 351.8).
 */
@Component
class EndedProgrammes implements EndingWork {

  private final Programmes programmes;

  EndedProgrammes(Programmes programmes) {
    this.programmes = programmes;
  }

  @Override
  public List<Instance> end(UUID roadmapId, boolean byOrder, String actor) {
    EndReason reason = byOrder ? EndReason.ROADMAP_CANCELLED : EndReason.ROADMAP_CLOSED;
    return programmes.endedWith(roadmapId, reason, actor).stream()
        .map(instance -> new Instance(instance, ProgrammeProcess.ENDED_EARLY))
        .toList();
  }
}
