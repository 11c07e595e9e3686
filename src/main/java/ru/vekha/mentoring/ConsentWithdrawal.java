package ru.vekha.mentoring;

import static ru.vekha.mentoring.ConsentWithdrawn.Role.MENTEE;
import static ru.vekha.mentoring.ConsentWithdrawn.Role.MENTOR;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.mentoring.PersonalDataLog.Kind;
import ru.vekha.organisation.Organisations;

/**
 * Withdraws a person's consents: what tells who it is gets erased at once, what is counted stays,
 * and whatever still runs with the person hears of it ({@link ConsentWithdrawn}).
 */
@Component
public class ConsentWithdrawal {

  private final MenteeRows mentees;
  private final MenteeWrites menteeWrites;
  private final MentorRows mentors;
  private final MentorWrites mentorWrites;
  private final Consents consents;
  private final RegisterAccess access;
  private final PersonalDataLog log;
  private final Organisations organisations;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ConsentWithdrawal(
      MenteeRows mentees,
      MenteeWrites menteeWrites,
      MentorRows mentors,
      MentorWrites mentorWrites,
      Consents consents,
      RegisterAccess access,
      PersonalDataLog log,
      Organisations organisations,
      ApplicationEventPublisher events,
      Clock clock) {
    this.mentees = mentees;
    this.menteeWrites = menteeWrites;
    this.mentors = mentors;
    this.mentorWrites = mentorWrites;
    this.consents = consents;
    this.access = access;
    this.log = log;
    this.organisations = organisations;
    this.events = events;
    this.clock = clock;
  }

  /** Withdraws the consents of a mentee, whoever gave them. */
  @Transactional
  public void ofMentee(String actor, UUID id) {
    Mentee mentee = mentees.find(id).orElseThrow(() -> new RegisterHidden(actor, id));
    withdraw(
        actor,
        id,
        mentee.facts().organisationId(),
        ids(mentee.ownConsent(), mentee.representativeConsent()),
        MENTEE);
  }

  /** Withdraws the consents of a mentor, whoever gave them. */
  @Transactional
  public void ofMentor(String actor, UUID id) {
    Mentor mentor = mentors.find(id).orElseThrow(() -> new RegisterHidden(actor, id));
    withdraw(
        actor,
        id,
        mentor.facts().organisationId(),
        ids(mentor.ownConsent(), mentor.representativeConsent()),
        MENTOR);
  }

  private void withdraw(
      String actor, UUID id, String organisationId, List<UUID> given, ConsentWithdrawn.Role role) {
    access.requireKeeper(actor, organisationId);
    LocalDate today = LocalDate.now(clock.withZone(organisations.get(organisationId).zone()));
    // Data before consent: the one may not be withdrawn while it carries the other.
    if (role == MENTEE) {
      menteeWrites.erase(id);
      consents.withdraw(given, today);
      menteeWrites.leave(id, today, LeavingReason.CONSENT_WITHDRAWN);
    } else {
      mentorWrites.erase(id);
      consents.withdraw(given, today);
      mentorWrites.leave(id, today, LeavingReason.CONSENT_WITHDRAWN);
    }
    log.note(actor, organisationId, role == MENTEE ? Kind.MENTEE_ERASED : Kind.MENTOR_ERASED, id);
    events.publishEvent(new ConsentWithdrawn(organisationId, role, id));
  }

  private static List<UUID> ids(@Nullable UUID own, @Nullable UUID representative) {
    return Stream.of(own, representative)
        .filter(each -> each != null)
        .map(UUID.class::cast)
        .toList();
  }
}
