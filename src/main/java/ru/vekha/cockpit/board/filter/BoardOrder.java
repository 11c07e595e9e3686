package ru.vekha.cockpit.board.filter;

import java.util.Arrays;
import java.util.Optional;

/** What the rows are sorted by; only the dates have an index for everything. */
public enum BoardOrder {
  DUE("due", "c.due_at"),
  ORIGINAL("original", "c.original_due"),
  ORGANISATION(
      "organisation", "(SELECT o.short_name FROM organisation o WHERE o.id = c.organisation_id)"),
  LEVEL("level", "c.level"),
  SHIFTS("shifts", "c.shift_count");

  private final String word;
  private final String column;

  BoardOrder(String word, String column) {
    this.word = word;
    this.column = column;
  }

  static Optional<BoardOrder> ofWord(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }

  public String sql(boolean down) {
    String way = down ? " DESC NULLS LAST" : " ASC NULLS LAST";
    return column + way + ", c.due_at" + way + ", c.id" + way;
  }
}
