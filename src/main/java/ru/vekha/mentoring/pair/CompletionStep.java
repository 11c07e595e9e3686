package ru.vekha.mentoring.pair;

import java.time.LocalDate;

/**
 * A step after the closing meeting.
 *
 * @param summary what came out of it
 * @param partners how many partners came to the public event
 */
public record CompletionStep(Kind kind, LocalDate heldOn, String summary, int partners) {

  /** Reflection comes before the public event (Dzerzhinsk 3.4, Bataysk 3.3). */
  public enum Kind {
    PERSONAL_REFLECTION("Личная рефлексия", "reflection_personal_on"),
    GROUP_REFLECTION("Групповая рефлексия", "reflection_group_on"),
    PUBLIC_EVENT("Открытое мероприятие", "public_event_on");

    private final String title;
    private final String column;

    Kind(String title, String column) {
      this.title = title;
      this.column = column;
    }

    /** The step as users read it. */
    public String title() {
      return title;
    }

    String column() {
      return column;
    }
  }
}
