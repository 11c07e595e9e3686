package ru.vekha.mentoring;

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
  private final MentorRows mentors;
  private final Consents consents;
  private final RegisterAccess access;
  private final PersonalDataLog log;
  private final Organisations organisations;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ConsentWithdrawal(
      MenteeRows mentees,
      MentorRows mentors,
      Consents consents,
      RegisterAccess access,
      PersonalDataLog log,
      Organisations organisations,
      ApplicationEventPublisher events,
      Clock clock) {
    this.mentees = mentees;
    this.mentors = mentors;
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
    String organisationId = mentee.facts().organisationId();
    access.requireKeeper(actor, organisationId);
    LocalDate today = today(organisationId);
    mentees.erase(id);
    consents.withdraw(ids(mentee.ownConsent(), mentee.representativeConsent()), today);
    mentees.leave(id, today, LeavingReason.CONSENT_WITHDRAWN);
    log.note(actor, organisationId, Kind.MENTEE_ERASED, id);
    events.publishEvent(new ConsentWithdrawn(organisationId, ConsentWithdrawn.Role.MENTEE, id));
  }

  /** Withdraws the consents of a mentor, whoever gave them. */
  @Transactional
  public void ofMentor(String actor, UUID id) {
    Mentor mentor = mentors.find(id).orElseThrow(() -> new RegisterHidden(actor, id));
    String organisationId = mentor.facts().organisationId();
    access.requireKeeper(actor, organisationId);
    LocalDate today = today(organisationId);
    mentors.erase(id);
    consents.withdraw(ids(mentor.ownConsent(), mentor.representativeConsent()), today);
    mentors.leave(id, today, LeavingReason.CONSENT_WITHDRAWN);
    log.note(actor, organisationId, Kind.MENTOR_ERASED, id);
    events.publishEvent(new ConsentWithdrawn(organisationId, ConsentWithdrawn.Role.MENTOR, id));
  }

  private static List<UUID> ids(@Nullable UUID own, @Nullable UUID representative) {
    return Stream.of(own, representative)
        .filter(each -> each != null)
        .map(UUID.class::cast)
        .toList();
  }

  private LocalDate today(String organisationId) {
    return LocalDate.now(clock.withZone(organisations.get(organisationId).zone()));
  }
}
