package ru.vekha.control;

import java.util.List;
import java.util.UUID;

/** Work of other modules that ends with its roadmap. There is one bean for each kind of work. */
public interface EndingWork {

  /** A process instance that still has to be told of the end, and the message that tells it. */
  record Instance(String id, String message) {}

  /**
   * Notes that the roadmap's work of this kind has ended, inside the transaction that ends the
   * roadmap and after its cards were taken off control. Tasks are left alone: the instances are
   * told later, in batches.
   *
   * @param byOrder whether an order ends it before its time
   * @param actor who ends it
   */
  List<Instance> end(UUID roadmapId, boolean byOrder, String actor);
}
