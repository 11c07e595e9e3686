package ru.vekha.execution.process;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardFinished;
import ru.vekha.control.EndingWork;
import ru.vekha.control.PartEndings;

/** With the whole, or with its roadmap, ends what co-executors had still to deliver. */
@Component
class PartsOfFinishedWork implements EndingWork {

  private final PartEndings parts;
  private final PartInstances instances;

  PartsOfFinishedWork(PartEndings parts, PartInstances instances) {
    this.parts = parts;
    this.instances = instances;
  }

  @EventListener
  void end(CardFinished finished) {
    parts.wholeFinished(finished.cardId()).forEach(instances::close);
  }

  @Override
  public List<Instance> end(UUID roadmapId, boolean byOrder, String actor) {
    return parts.roadmapEnded(roadmapId).stream().map(instances::ending).toList();
  }
}
