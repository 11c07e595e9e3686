package ru.vekha.mentoring;

import java.util.UUID;

/** Drafts of the orders about pairs, for whoever puts them on paper. */
public interface PairOrderDrafts {

  /**
   * The draft of the order that a pair needs: to form it, to put it in another's place, to end it.
   *
   * @throws RegisterHidden if there is no such pair, or none that the actor may see
   */
  String draft(String actor, UUID pairId);
}
