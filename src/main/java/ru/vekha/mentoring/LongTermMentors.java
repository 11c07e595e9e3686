package ru.vekha.mentoring;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The part of the register of mentors that outlasts a programme: it takes in mentees who went the
 * whole way of one (school template 7/6).
 */
@Service
public class LongTermMentors {

  private final Mentors mentors;
  private final Mentees mentees;
  private final JdbcClient jdbc;

  LongTermMentors(Mentors mentors, Mentees mentees, JdbcClient jdbc) {
    this.mentors = mentors;
    this.mentees = mentees;
    this.jdbc = jdbc;
  }

  /** Whether a mentee has the mark of the full cycle and is no mentor yet. */
  public boolean mayTakeIn(UUID menteeId) {
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT 1 FROM mentee m WHERE m.id = :mentee
                AND m.full_cycle_on IS NOT NULL AND NOT EXISTS (
                  SELECT 1 FROM mentor_former_mentee f WHERE f.mentee_id = m.id))\
            """)
        .param("mentee", menteeId)
        .query(Boolean.class)
        .single();
  }

  /**
   * Takes a former mentee in as a mentor for long-term work.
   *
   * @return the mentor's id
   * @throws RegisterRefused if the full cycle is not marked, or the mentee is a mentor already
   */
  @Transactional
  public UUID takeIn(String actor, String organisationId, UUID menteeId, MentorEntry entry) {
    boolean own =
        mentees
            .facts(menteeId)
            .filter(each -> each.organisationId().equals(organisationId))
            .isPresent();
    if (!own || !mayTakeIn(menteeId)) {
      throw RegisterRefused.of(
          "entry",
          "В долгосрочную базу входят наставляемые своей организации, которые прошли полный цикл"
              + " программы, и только один раз. Проверьте, отмечен ли полный цикл.");
    }
    UUID mentor = mentors.add(actor, organisationId, forLong(entry));
    jdbc.sql(
            "INSERT INTO mentor_former_mentee (mentor_id, mentee_id, organisation_id)"
                + " VALUES (:mentor, :mentee, :organisation)")
        .param("mentor", mentor)
        .param("mentee", menteeId)
        .param("organisation", organisationId)
        .update();
    return mentor;
  }

  private static MentorEntry forLong(MentorEntry entry) {
    MentorOffer offer = entry.offer();
    return new MentorEntry(
        entry.category(),
        entry.forms(),
        new MentorOffer(
            offer.capacity(), offer.hoursPerWeek(), offer.ageFrom(), offer.ageTo(), true),
        entry.admission(),
        entry.enteredOn(),
        entry.person(),
        entry.ties(),
        entry.consents());
  }
}
