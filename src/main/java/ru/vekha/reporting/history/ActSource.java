package ru.vekha.reporting.history;

import java.util.List;
import java.util.UUID;

/** One kind of records that tell what happened to an assignment. */
interface ActSource {

  /** All that they tell of one assignment. */
  List<ActEntry> of(UUID cardId);
}
