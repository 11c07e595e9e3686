package ru.vekha.reporting.discipline;

/** What a line of the table is about. */
public enum DisciplineGrouping {
  /** Each organisation's own work. */
  ORGANISATION("По организациям", "Организация", "j.organisation_id", ""),
  /**
   * Whoever is responsible by the card: the person where one is named and the reader may know who
   * it is, otherwise the role.
   */
  PERSON("По ответственным", "Ответственный", "j.organisation_id, j.person_id, j.role", ""),
  /** An authority with everything below it; the same work counts for each level above. */
  AUTHORITY(
      "По органам управления",
      "Орган управления с подведомственными",
      "a.above_id",
      """
       JOIN organisation_above a ON a.organisation_id = j.organisation_id
         AND EXISTS (SELECT 1 FROM organisation_above t
                      WHERE t.organisation_id = a.above_id AND t.above_id = ANY (:branches))
       JOIN organisation u ON u.id = a.above_id AND u.kind IN ('REGION', 'TERRITORY', 'MUNICIPALITY')"""),
  ROADMAP("По дорожным картам", "Дорожная карта", "j.roadmap_id", "");

  private final String title;
  private final String heading;
  private final String keys;
  private final String join;

  DisciplineGrouping(String title, String heading, String keys, String join) {
    this.title = title;
    this.heading = heading;
    this.keys = keys;
    this.join = join;
  }

  /** The grouping as users choose it. */
  public String title() {
    return title;
  }

  /** The heading of the first column. */
  public String heading() {
    return heading;
  }

  /** Whether the lines add up to everything. */
  boolean addsUp() {
    return this != AUTHORITY;
  }

  String keys() {
    return keys;
  }

  String join() {
    return join;
  }

  /** Who the line is about, as columns of the answer. */
  String subject() {
    return switch (this) {
      case ORGANISATION -> "j.organisation_id, NULL AS person_id, NULL AS role, NULL AS roadmap_id";
      case PERSON -> "j.organisation_id, j.person_id, j.role, NULL AS roadmap_id";
      case AUTHORITY ->
          "a.above_id AS organisation_id, NULL AS person_id, NULL AS role, NULL AS roadmap_id";
      case ROADMAP -> "NULL AS organisation_id, NULL AS person_id, NULL AS role, j.roadmap_id";
    };
  }
}
