package ru.vekha.mentoring.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.mentoring.MenteeCategory;
import ru.vekha.mentoring.MentorCategory;
import ru.vekha.mentoring.matching.PairFacts;

/** What the registers know of a mentor and the mentees who are to be paired. */
@Repository
class PairFactRows {

  private final JdbcClient jdbc;

  PairFactRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The facts about each mentee of the pair; nothing for whom there is none. */
  List<PairFacts> of(PairToForm pair, LocalDate today) {
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT 1 FROM mentor_child c
                            WHERE c.mentor_id = m.id AND c.mentee_id = e.id) AS own_child,
                   EXISTS (SELECT 1 FROM mentor_class c
                             JOIN mentee_person p ON lower(p.school_class) = lower(c.school_class)
                            WHERE c.mentor_id = m.id AND p.mentee_id = e.id
                              AND p.school_class <> '') AS own_class,
                   EXISTS (SELECT 1 FROM mentor_person a
                             JOIN mentee_person b ON b.person_id = a.person_id
                            WHERE a.mentor_id = m.id AND b.mentee_id = e.id) AS same_person,
                   m.capacity - (SELECT count(*) FROM pair_mentee x
                                   JOIN mentoring_pair p ON p.id = x.pair_id
                                  WHERE p.mentor_id = m.id AND p.ended_on IS NULL
                                    AND x.left_on IS NULL) >= :count AS room_left,
                   EXISTS (SELECT 1 FROM training t
                            WHERE t.mentor_id = m.id AND t.finished_on <= :today) AS trained,
                   :form = ANY (m.mentoring_forms) AS form_offered,
                   m.category AS mentor, e.category AS mentee
              FROM mentor m CROSS JOIN mentee e
             WHERE m.id = :mentor AND e.id = ANY (:mentees)\
            """)
        .param("count", pair.menteeIds().size())
        .param("today", today)
        .param("form", pair.form().code())
        .param("mentor", pair.mentorId())
        .param("mentees", pair.menteeIds().toArray(UUID[]::new))
        .query(
            (row, number) ->
                new PairFacts(
                    row.getBoolean("own_child"),
                    row.getBoolean("own_class"),
                    row.getBoolean("same_person"),
                    row.getBoolean("room_left"),
                    row.getBoolean("trained"),
                    row.getBoolean("form_offered"),
                    pair.form(),
                    MentorCategory.valueOf(row.getString("mentor")),
                    MenteeCategory.valueOf(row.getString("mentee"))))
        .list();
  }
}
