package ru.vekha.cockpit.board.filter;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.LateCards;

/** The counters of the board, each of which is a filter too. */
public enum BoardShow {
  OPEN("open", "В работе", "c.state IN ('OPEN', 'RETURNED')", "c.state = 'AWAITING_DATE'"),
  SOON(
      "soon",
      "Срок в ближайшие 7 дней",
      "c.state IN ('OPEN', 'RETURNED') AND c.due_at > :now AND c.due_at <= :soon",
      null),
  LATE("late", "Просрочено", LateCards.CONDITION, null),
  ESCALATED(
      "escalated",
      "Доведено до руководства",
      "c.level > 0 AND c.state IN ('AWAITING_DATE', 'OPEN', 'HANDED_IN', 'RETURNED')"
          + " AND c.due_at IS NOT NULL",
      "c.level > 0 AND c.state = 'AWAITING_DATE'"),
  HANDED_IN("handedIn", "На приёмке", "c.state = 'HANDED_IN'", null),
  SHIFTS_ASKED(
      "shiftsAsked",
      "Просят перенести срок",
      "c.state IN ('OPEN', 'RETURNED', 'HANDED_IN')"
          + " AND c.id IN (SELECT s.card_id FROM shift_request s WHERE s.state = 'ASKED')",
      null);

  private final String word;
  private final String title;
  private final String dated;
  private final @Nullable String undated;

  BoardShow(String word, String title, String dated, @Nullable String undated) {
    this.word = word;
    this.title = title;
    this.dated = dated;
    this.undated = undated;
  }

  /** The filter that a word in the address stands for. */
  public static Optional<BoardShow> ofWord(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }

  /** What stands for it in the address. */
  public String word() {
    return word;
  }

  /** As users read it. */
  public String title() {
    return title;
  }

  /** Which of all cards {@code c}. */
  public String condition() {
    return undated == null ? dated : "((" + dated + ") OR (" + undated + "))";
  }

  /** Which of the cards {@code c} that have a date. */
  String dated() {
    return dated;
  }

  /** Which of those that have none yet; null when none of them can be. */
  @Nullable String undated() {
    return undated;
  }
}
