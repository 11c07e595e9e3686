package ru.vekha.roadmap;

/** Whose duty an activity is, seen from the authority that approves the roadmap. */
public enum Scope {
  /** The authority that approves the roadmap, or somebody in it. */
  AUTHORITY("Орган, утвердивший дорожную карту"),
  /** The methodical or mentoring centre beside that authority. */
  MENTORING_CENTRE("Наставнический центр"),
  /** Every organisation of the named kinds below the authority, each for itself. */
  EACH_ORGANISATION("Каждая организация"),
  /** A body above the authority. */
  HIGHER_AUTHORITY("Вышестоящий орган"),
  /** Words that were not understood; a person has to choose. */
  UNKNOWN("Не определено");

  private final String title;

  Scope(String title) {
    this.title = title;
  }

  /** The scope's name as users read it. */
  public String title() {
    return title;
  }
}
