package ru.vekha.cockpit.board;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.cockpit.board.filter.BoardRefused;

/**
 * Where a page goes on: after a card in the order of the dates, or after so many rows in another
 * order.
 *
 * @param due the card's moment; null when it has no date
 * @param id the card; null in another order
 */
record BoardCursor(@Nullable Instant due, @Nullable UUID id, int skipped) {

  /** Later than any date of a roadmap. */
  private static final Instant LAST = Instant.parse("2999-01-01T00:00:00Z");

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private static final String REFUSAL = "Продолжение списка не найдено. Откройте список заново.";

  static BoardCursor after(@Nullable Instant due, UUID id) {
    return new BoardCursor(due, id, 0);
  }

  /** Before all that has this moment. */
  static BoardCursor at(Instant due) {
    return new BoardCursor(due, BEFORE_ALL, 0);
  }

  static BoardCursor after(int rows) {
    return new BoardCursor(null, null, rows);
  }

  /** Reads what {@link #toString} gave out. */
  static BoardCursor read(String text) {
    try {
      String[] parts = text.split("_", -1);
      if (parts.length == 1) {
        int skipped = Integer.parseInt(text);
        if (skipped < 0) {
          throw new BoardRefused(REFUSAL);
        }
        return after(skipped);
      }
      @Nullable Instant due = parts[0].isEmpty() ? null : Instant.parse(parts[0]);
      if (due != null && (due.isBefore(Instant.EPOCH) || due.isAfter(LAST))) {
        throw new BoardRefused(REFUSAL);
      }
      return after(due, UUID.fromString(parts[1]));
    } catch (DateTimeException | IllegalArgumentException nonsense) {
      throw new BoardRefused(REFUSAL);
    }
  }

  @Override
  public String toString() {
    return id == null ? "" + skipped : (due == null ? "" : due) + "_" + id;
  }
}
