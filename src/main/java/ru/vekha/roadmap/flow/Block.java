package ru.vekha.roadmap.flow;

/** What stands in a document or in a cell from top to bottom. */
sealed interface Block permits Block.Words, FlowTable {

  /**
   * A paragraph.
   *
   * @param words its words on one line
   */
  record Words(String words) implements Block {}
}
