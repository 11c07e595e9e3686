package ru.vekha.cockpit.board.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.organisation.Role;
import ru.vekha.organisation.Scope;

/** What a person may filter by, beside what is chosen already. */
@Component
public class BoardChoices {

  /** A list to choose from; a longer one is not read. */
  private static final int MOST = 500;

  /** Roadmaps below; of those above and around only such with work for what is below. */
  private static final String ROADMAPS =
      """
      SELECT r.id::text AS id, r.title AS name FROM roadmap r
       WHERE EXISTS (SELECT 1 FROM organisation_above a
                      WHERE a.organisation_id = r.organisation_id AND a.above_id = ANY (:branches))
          OR (EXISTS (SELECT 1 FROM organisation_above a
                       WHERE a.above_id = r.organisation_id AND a.organisation_id = ANY (:themselves))
              AND EXISTS (SELECT 1 FROM control_card c WHERE c.roadmap_id = r.id
                   AND EXISTS (SELECT 1 FROM organisation_above a WHERE a.organisation_id = c.organisation_id
                        AND (a.above_id = ANY (:branches)
                             OR a.above_id = a.organisation_id AND a.above_id = ANY (:own)) OFFSET 0)))
       ORDER BY r.order_date DESC, r.title, r.id LIMIT %d"""
          .formatted(MOST);

  private static final String ROADMAPS_OF_FEW =
      """
      SELECT r.id::text AS id, r.title AS name FROM roadmap r
       WHERE r.id IN (SELECT c.roadmap_id FROM control_card c WHERE c.organisation_id = ANY (:few))
       ORDER BY r.order_date DESC, r.title, r.id LIMIT %d"""
          .formatted(MOST);

  private static final String WAY =
      """
      SELECT o.id, o.short_name AS name FROM organisation o
        JOIN organisation_above a ON a.above_id = o.id
       WHERE a.organisation_id = :organisation AND EXISTS (
         SELECT 1 FROM organisation_above u WHERE u.organisation_id = o.id
            AND (u.above_id = ANY (:branches) OR u.above_id = o.id AND o.id = ANY (:own)))
       ORDER BY (SELECT count(*) FROM organisation_above n WHERE n.organisation_id = o.id)""";

  private static final String BELOW =
      """
      SELECT o.id, o.short_name AS name FROM organisation o
       WHERE (:chosen AND o.parent_id = ANY (:branches) OR NOT :chosen AND o.id = ANY (:tops))
       ORDER BY o.short_name, o.id LIMIT %d"""
          .formatted(MOST);

  private final BoardQuestions questions;
  private final JdbcClient jdbc;

  BoardChoices(BoardQuestions questions, JdbcClient jdbc) {
    this.questions = questions;
    this.jdbc = jdbc;
  }

  /** Something to choose. */
  public record Choice(String id, String name) {}

  /**
   * The choices.
   *
   * @param way from the uppermost organisation that the person reads to the one that is chosen
   * @param below the organisations one step below
   * @param person who is chosen, if it is somebody with work here
   */
  public record View(
      List<Choice> way,
      List<Choice> below,
      List<Choice> roadmaps,
      List<Choice> sections,
      List<Choice> roles,
      @Nullable Choice person) {}

  /** What may be chosen beside a filter. */
  @Transactional(readOnly = true)
  public View of(String personId, BoardFilter filter) {
    BoardQuestion everything = questions.of(personId, filter.everywhere());
    Scope all = everything.scope();
    List<Choice> roadmaps = roadmaps(everything);
    BoardQuestion question = questions.of(personId, filter);
    Scope here = question.scope();
    List<Choice> way = way(filter.organisationId(), all);
    boolean chosen = filter.organisationId() != null || all.themselves().size() == 1;
    List<Choice> below =
        jdbc.sql(BELOW)
            .param("chosen", chosen)
            .param("branches", here.branches().toArray(String[]::new))
            .param("tops", here.themselves().toArray(String[]::new))
            .query(Choice.class)
            .list();
    return new View(
        way,
        below,
        roadmaps,
        filter.roadmapId() == null ? List.of() : sections(filter.roadmapId(), roadmaps),
        Arrays.stream(Role.values()).map(role -> new Choice(role.groupId(), role.title())).toList(),
        Optional.ofNullable(filter.personId()).flatMap(id -> person(id, all)).orElse(null));
  }

  private List<Choice> way(@Nullable String organisation, Scope all) {
    return organisation == null
        ? List.of()
        : scoped(WAY, all).param("organisation", organisation).query(Choice.class).list();
  }

  private List<Choice> roadmaps(BoardQuestion all) {
    return all.few() == null
        ? scoped(ROADMAPS, all.scope())
            .param("themselves", all.scope().themselves().toArray(String[]::new))
            .query(Choice.class)
            .list()
        : jdbc.sql(ROADMAPS_OF_FEW)
            .param("few", all.few().toArray(String[]::new))
            .query(Choice.class)
            .list();
  }

  private List<Choice> sections(UUID roadmap, List<Choice> seen) {
    return seen.stream().noneMatch(each -> each.id().equals(roadmap.toString()))
        ? List.of()
        : jdbc.sql(
                "SELECT section AS id, section AS name FROM activity WHERE roadmap_id = ?"
                    + " GROUP BY section ORDER BY min(place)")
            .param(roadmap)
            .query(Choice.class)
            .list();
  }

  private Optional<Choice> person(String id, Scope all) {
    return scoped(
            """
            SELECT p.id, p.family_name || ' ' || left(p.given_name, 1) || '.' AS name FROM person p
             WHERE p.id = :person AND EXISTS (
               SELECT 1 FROM control_card c JOIN organisation_above a ON a.organisation_id = c.organisation_id
                WHERE c.responsible_person_id = p.id
                  AND (a.above_id = ANY (:branches)
                       OR a.above_id = a.organisation_id AND a.above_id = ANY (:own)))""",
            all)
        .param("person", id)
        .query(Choice.class)
        .optional();
  }

  private JdbcClient.StatementSpec scoped(String sql, Scope scope) {
    return jdbc.sql(sql)
        .param("branches", scope.branches().toArray(String[]::new))
        .param("own", scope.own().toArray(String[]::new));
  }
}
