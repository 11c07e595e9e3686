package ru.vekha.mentoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.mentoring.PersonalDataLog.Kind;
import ru.vekha.organisation.Organisations;

/**
 * The register of mentors. Facts and counts are for everybody in the program; what tells who
 * somebody is goes only to those who keep the register, and every reading is noted.
 */
@Component
public class Mentors {

  private final MentorRows rows;
  private final MentorWrites writes;
  private final Consents consents;
  private final RegisterAccess access;
  private final PersonalDataLog log;
  private final Organisations organisations;
  private final Clock clock;

  Mentors(
      MentorRows rows,
      MentorWrites writes,
      Consents consents,
      RegisterAccess access,
      PersonalDataLog log,
      Organisations organisations,
      Clock clock) {
    this.rows = rows;
    this.writes = writes;
    this.consents = consents;
    this.access = access;
    this.log = log;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** A mentor without the person's data; without a check of rights, so never for a page. */
  public Optional<MentorFacts> facts(UUID id) {
    return rows.facts(id);
  }

  /** The mentors who take part on a day, without the people's data. */
  public List<MentorFacts> factsActive(String organisationId, LocalDate day) {
    return rows.factsActive(organisationId, day);
  }

  /** How many mentors take part on a day. */
  public int countActive(String organisationId, LocalDate day) {
    return rows.countActive(organisationId, day);
  }

  /**
   * How many mentees each mentor has in pairs that have not ended; mentors without one are left
   * out.
   */
  public Map<UUID, Integer> taken(String organisationId) {
    return rows.taken(organisationId);
  }

  /**
   * A mentor with the person's data; nothing if it has been erased.
   *
   * @throws RegisterHidden if there is none that the actor may read
   */
  @Transactional
  public Optional<Mentor> find(String actor, UUID id) {
    MentorFacts facts = rows.facts(id).orElseThrow(() -> new RegisterHidden(actor, id));
    access.requireKeeper(actor, facts.organisationId());
    Optional<Mentor> mentor = rows.find(id);
    mentor.ifPresent(each -> log.note(actor, facts.organisationId(), Kind.MENTOR_READ, id));
    return mentor;
  }

  /** All mentors of an organisation whose data is kept, by name, those who have left included. */
  @Transactional
  public List<Mentor> of(String actor, String organisationId) {
    access.requireKeeper(actor, organisationId);
    List<Mentor> all = rows.of(organisationId);
    log.note(actor, organisationId, Kind.MENTOR_LISTED, all.stream().map(Mentor::id).toList());
    return all;
  }

  /** Whether an organisation keeps the data of somebody of this name and day of birth. */
  public boolean isKept(String organisationId, PersonName name, @Nullable LocalDate birthDate) {
    return rows.isKept(organisationId, name, birthDate);
  }

  /** What would be wrong with a new entry, by field; nothing is kept. */
  public Map<String, String> problems(String organisationId, MentorEntry entry) {
    return MentorChecks.problems(entry, today(organisationId), ConsentsHeld.NONE);
  }

  /**
   * Enters a mentor together with the consents, or nothing at all.
   *
   * @throws RegisterRefused if something is wrong with the entry
   */
  @Transactional
  public UUID add(String actor, String organisationId, MentorEntry entry) {
    access.requireKeeper(actor, organisationId);
    requireOwnUser(entry, organisationId);
    Mentees.refuse(problems(organisationId, entry));
    UUID id = UUID.randomUUID();
    Stay stay = new Stay(entry.enteredOn(), null, null);
    Mentees.written(
        () ->
            writes.insert(
                mentor(facts(id, organisationId, entry, stay, 1), entry, null, null, actor),
                actor));
    log.note(actor, organisationId, Kind.MENTOR_ADDED, id);
    return id;
  }

  /**
   * Changes an entry; new consents stand in for those that were there.
   *
   * @param version the version that the actor has seen
   * @throws RegisterRefused if something is wrong, or somebody else has changed the entry since
   */
  @Transactional
  public void change(String actor, UUID id, int version, MentorEntry entry) {
    Mentor before = kept(actor, id);
    String organisationId = before.facts().organisationId();
    requireOwnUser(entry, organisationId);
    Mentees.refuse(
        MentorChecks.problems(
            entry,
            today(organisationId),
            new ConsentsHeld(true, before.representativeConsent() != null)));
    Stay old = before.facts().stay();
    Stay stay = new Stay(entry.enteredOn(), old.leftOn(), old.reason());
    Mentees.written(
        () ->
            Mentees.requireCurrent(
                writes.update(
                    mentor(
                        facts(id, organisationId, entry, stay, version),
                        entry,
                        before.ownConsent(),
                        before.representativeConsent(),
                        actor))));
    log.note(actor, organisationId, Kind.MENTOR_CHANGED, id);
  }

  /**
   * Notes that a mentor has left the programme; the data stays until it is no longer needed.
   *
   * @throws RegisterRefused if the mentor has left already or still works in a pair
   */
  @Transactional
  public void leave(String actor, UUID id, LocalDate day, LeavingReason reason) {
    MentorFacts facts = kept(actor, id).facts();
    Mentees.refuse(
        LeavingChecks.problems(facts.stay(), day, today(facts.organisationId()), reason));
    if (rows.hasLivePair(id)) {
      throw RegisterRefused.of(
          "leftOn", "Наставник состоит в действующей паре. Сначала завершите пару.");
    }
    Mentees.requireCurrent(writes.leave(id, day, reason));
    log.note(actor, facts.organisationId(), Kind.MENTOR_LEFT, id);
  }

  private Mentor kept(String actor, UUID id) {
    Mentor mentor = rows.find(id).orElseThrow(() -> new RegisterHidden(actor, id));
    access.requireKeeper(actor, mentor.facts().organisationId());
    return mentor;
  }

  private static MentorFacts facts(
      UUID id, String organisationId, MentorEntry entry, Stay stay, int version) {
    LocalDate born = entry.person().birthDate();
    return new MentorFacts(
        id,
        organisationId,
        entry.category(),
        entry.forms(),
        entry.offer(),
        born == null ? null : born.getYear(),
        entry.admission(),
        stay,
        version);
  }

  private Mentor mentor(
      MentorFacts facts,
      MentorEntry entry,
      @Nullable UUID own,
      @Nullable UUID representative,
      String actor) {
    String organisationId = facts.organisationId();
    ConsentsGiven given = entry.consents();
    UUID newOwn = consents.add(organisationId, ConsentKind.OWN, given.own(), actor);
    UUID newRepresentative =
        consents.add(organisationId, ConsentKind.REPRESENTATIVE, given.representative(), actor);
    return new Mentor(
        facts,
        entry.person(),
        entry.ties(),
        Objects.requireNonNull(Mentees.newer(newOwn, own), "the own consent was checked before"),
        Mentees.newer(newRepresentative, representative));
  }

  private void requireOwnUser(MentorEntry entry, String organisationId) {
    if (!access.mayBeTied(entry.person().personId(), organisationId)) {
      throw RegisterRefused.of(
          "personId", "Пользователь Вехи: выберите сотрудника своей организации.");
    }
  }

  private LocalDate today(String organisationId) {
    return LocalDate.now(clock.withZone(organisations.get(organisationId).zone()));
  }
}
