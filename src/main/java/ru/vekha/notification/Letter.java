package ru.vekha.notification;

import ru.vekha.notification.mail.LetterTemplate;

/**
 * The kinds of letters. What each says is data: {@code notification/letters/}, a file for each kind
 * with its subject in the first line and its gaps in braces.
 */
public enum Letter {
  /** The morning's list of a person's work; queued by the digest alone. */
  MORNING_DIGEST("morning-digest"),
  /** A passed date has reached the next level. Gaps: number, due, level. */
  ESCALATION("escalation"),
  /** A request for a later date has been decided. Gaps: number, decision, due. */
  SHIFT_DECIDED("shift-decided"),
  /** A result has been returned for more work. Gaps: number, due. */
  RESULT_RETURNED("result-returned"),
  /** The value over the history of a day. Gaps: day, lines, value. */
  HISTORY_VALUE("history-value"),
  /** Somebody reminds of an assignment by hand. Gaps: number, due. */
  REMINDER("reminder");

  private final LetterTemplate template;

  Letter(String file) {
    template = LetterTemplate.read("/notification/letters/" + file + ".txt");
  }

  /** The words of the letter. */
  public LetterTemplate template() {
    return template;
  }
}
