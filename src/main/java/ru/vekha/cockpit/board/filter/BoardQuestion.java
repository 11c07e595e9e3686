package ru.vekha.cockpit.board.filter;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.CardCounters;
import ru.vekha.organisation.Scope;

/**
 * A filter within what a person may read, as conditions on {@code control_card c}. What is not
 * filtered by is not in the statement, so that the database plans for what is.
 *
 * @param few the organisations one by one, if they are few; null when what is wanted is found first
 *     and then sifted by its organisation
 * @param roadmap the roadmap or section that is filtered by; null when all are wanted
 */
public record BoardQuestion(
    BoardFilter filter,
    Scope scope,
    @Nullable List<String> few,
    @Nullable FilteredRoadmap roadmap,
    Instant now) {

  /** OFFSET 0 keeps this a question about each row: dates give the order, not organisations. */
  private static final String SIFTED =
      """
      EXISTS (SELECT 1 FROM organisation_above a WHERE a.organisation_id = c.organisation_id
                 AND (a.above_id = ANY (:branches)
                      OR a.above_id = a.organisation_id AND a.above_id = ANY (:own)) OFFSET 0)""";

  /** For numbers, which need no order: all organisations are found once and not for each row. */
  private static final String GATHERED =
      """
      c.organisation_id IN (SELECT a.organisation_id FROM organisation_above a WHERE a.above_id = ANY (:branches)
                            UNION ALL SELECT own FROM unnest(CAST(:own AS text[])) AS own)""";

  /** The same question about another counter. */
  public BoardQuestion showing(BoardShow show) {
    return new BoardQuestion(filter.showing(show), scope, few, roadmap, now);
  }

  /**
   * Whether it is about all assignments of a roadmap, or of a section or role in it. Of a few
   * organisations, or of somebody's work, less is read one by one.
   */
  public boolean isOfWholeRoadmap() {
    return roadmap != null && roadmap.whole() && few == null && filter.personId() == null;
  }

  /** Conditions for those with a date. */
  public String dated() {
    return where(filter.show().dated(), SIFTED);
  }

  /** Conditions for those without a date; null when there are none. */
  public @Nullable String undated() {
    String undated = filter.show().undated();
    return undated == null ? null : where(undated, SIFTED);
  }

  /** All of them. */
  public String all() {
    String undated = undated();
    return undated == null ? dated() : "((" + dated() + ") OR (" + undated + "))";
  }

  /** The same as {@link #dated} for a number of them. */
  public String datedInNumber() {
    return where(filter.show().dated(), GATHERED);
  }

  /** The same as {@link #undated} for a number of them. */
  public @Nullable String undatedInNumber() {
    String undated = filter.show().undated();
    return undated == null ? null : where(undated, GATHERED);
  }

  /** Conditions for assignments in any state, whatever counter is shown, for a sum over them. */
  public String anywhere() {
    List<String> conditions = conditions(GATHERED);
    if (roadmap != null) {
      conditions.add("c.roadmap_id = :roadmap"); // stands in the index of an organisation's work
    }
    return String.join(" AND ", conditions);
  }

  private String where(String show, String ofMany) {
    return show + " AND " + String.join(" AND ", conditions(ofMany));
  }

  private List<String> conditions(String ofMany) {
    List<String> parts = new ArrayList<>();
    if (roadmap != null) {
      parts.add("c.activity_id = ANY (CAST(:rows AS uuid[]))");
    }
    if (filter.role() != null) {
      parts.add("c.responsible_role = :role");
    }
    if (filter.personId() != null) {
      parts.add("c.responsible_person_id = :person");
    }
    if (few != null) {
      parts.add("c.organisation_id = ANY (:few)");
    } else if (roadmap == null || !roadmap.whole()) {
      parts.add(ofMany);
    }
    return parts;
  }

  /** The values of the conditions. */
  public Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("now", Timestamp.from(now));
    values.put("soon", Timestamp.from(now.plus(CardCounters.SOON)));
    if (few == null) {
      values.put("branches", scope.branches().toArray(String[]::new));
      values.put("own", scope.own().toArray(String[]::new));
    } else {
      values.put("few", few.toArray(String[]::new));
    }
    if (roadmap != null) {
      values.put("roadmap", Objects.requireNonNull(filter.roadmapId()));
      values.put("rows", roadmap.rows().stream().map(UUID::toString).toArray(String[]::new));
    }
    if (filter.role() != null) {
      values.put("role", filter.role().groupId());
    }
    if (filter.personId() != null) {
      values.put("person", filter.personId());
    }
    return values;
  }
}
