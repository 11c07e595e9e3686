package ru.vekha.mentoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.mentoring.PersonalDataLog.Kind;
import ru.vekha.organisation.Organisations;

/**
 * The register of mentees. Facts and counts are for everybody in the program; what tells who
 * somebody is goes only to those who may read it, and every reading is noted.
 */
@Component
public class Mentees {

  private final MenteeRows rows;
  private final MenteeWrites writes;
  private final Consents consents;
  private final RegisterAccess access;
  private final PersonalDataLog log;
  private final RegisterRules rules;
  private final Organisations organisations;
  private final Clock clock;

  Mentees(
      MenteeRows rows,
      MenteeWrites writes,
      Consents consents,
      RegisterAccess access,
      PersonalDataLog log,
      RegisterRules rules,
      Organisations organisations,
      Clock clock) {
    this.rows = rows;
    this.writes = writes;
    this.consents = consents;
    this.access = access;
    this.log = log;
    this.rules = rules;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** A mentee without the person's data; without a check of rights, so never for a page. */
  public Optional<MenteeFacts> facts(UUID id) {
    return rows.facts(id);
  }

  /** The mentees who take part on a day, without the people's data. */
  public List<MenteeFacts> factsActive(String organisationId, LocalDate day) {
    return rows.factsActive(organisationId, day);
  }

  /** How many mentees take part on a day. */
  public int countActive(String organisationId, LocalDate day) {
    return rows.countActive(organisationId, day);
  }

  /**
   * A mentee with the person's data; nothing if it has been erased.
   *
   * @throws RegisterHidden if there is none that the actor may read
   */
  @Transactional
  public Optional<Mentee> find(String actor, UUID id) {
    MenteeFacts facts = rows.facts(id).orElseThrow(() -> new RegisterHidden(actor, id));
    access.requireReaderOfMentees(actor, facts.organisationId());
    Optional<Mentee> mentee = rows.find(id);
    mentee.ifPresent(each -> log.note(actor, facts.organisationId(), Kind.MENTEE_READ, id));
    return mentee;
  }

  /** All mentees of an organisation whose data is kept, by name, those who have left included. */
  @Transactional
  public List<Mentee> of(String actor, String organisationId) {
    access.requireReaderOfMentees(actor, organisationId);
    List<Mentee> all = rows.of(organisationId);
    log.note(actor, organisationId, Kind.MENTEE_LISTED, all.stream().map(Mentee::id).toList());
    return all;
  }

  /** Whether an organisation keeps the data of somebody of this name and day of birth. */
  public boolean isKept(String organisationId, PersonName name, LocalDate birthDate) {
    return rows.isKept(organisationId, name, birthDate);
  }

  /** What would be wrong with a new entry, by field; nothing is kept. */
  public Map<String, String> problems(String organisationId, MenteeEntry entry) {
    return MenteeChecks.problems(entry, today(organisationId), rules, ConsentsHeld.NONE);
  }

  /**
   * Enters a mentee together with the consents, or nothing at all.
   *
   * @throws RegisterRefused if something is wrong with the entry
   */
  @Transactional
  public UUID add(String actor, String organisationId, MenteeEntry entry) {
    access.requireKeeper(actor, organisationId);
    requireOwnUser(entry, organisationId);
    refuse(problems(organisationId, entry));
    UUID id = UUID.randomUUID();
    MenteeFacts facts =
        new MenteeFacts(
            id,
            organisationId,
            entry.category(),
            entry.form(),
            entry.special(),
            entry.person().birthDate().getYear(),
            new Stay(entry.enteredOn(), null, null),
            null,
            1);
    Mentee mentee = new Mentee(facts, entry.person(), null, null);
    written(() -> writes.insert(withConsents(mentee, entry.consents(), actor), actor));
    log.note(actor, organisationId, Kind.MENTEE_ADDED, id);
    return id;
  }

  /**
   * Changes an entry; new consents stand in for those that were there.
   *
   * @param version the version that the actor has seen
   * @throws RegisterRefused if something is wrong, or somebody else has changed the entry since
   */
  @Transactional
  public void change(String actor, UUID id, int version, MenteeEntry entry) {
    Mentee before = kept(actor, id);
    MenteeFacts old = before.facts();
    requireOwnUser(entry, old.organisationId());
    refuse(
        MenteeChecks.problems(
            entry,
            today(old.organisationId()),
            rules,
            new ConsentsHeld(before.ownConsent() != null, before.representativeConsent() != null)));
    MenteeFacts facts =
        new MenteeFacts(
            id,
            old.organisationId(),
            entry.category(),
            entry.form(),
            entry.special(),
            entry.person().birthDate().getYear(),
            new Stay(entry.enteredOn(), old.stay().leftOn(), old.stay().reason()),
            old.fullCycleOn(),
            version);
    Mentee after =
        new Mentee(facts, entry.person(), before.ownConsent(), before.representativeConsent());
    written(() -> requireCurrent(writes.update(withConsents(after, entry.consents(), actor))));
    log.note(actor, old.organisationId(), Kind.MENTEE_CHANGED, id);
  }

  /**
   * Notes that a mentee has left the programme; the data stays until it is no longer needed.
   *
   * @throws RegisterRefused if the mentee has left already or still works in a pair
   */
  @Transactional
  public void leave(String actor, UUID id, LocalDate day, LeavingReason reason) {
    MenteeFacts facts = kept(actor, id).facts();
    refuse(LeavingChecks.problems(facts.stay(), day, today(facts.organisationId()), reason));
    if (rows.hasLivePair(id)) {
      throw RegisterRefused.of(
          "leftOn", "Наставляемый состоит в действующей паре. Сначала завершите пару.");
    }
    requireCurrent(writes.leave(id, day, reason));
    log.note(actor, facts.organisationId(), Kind.MENTEE_LEFT, id);
  }

  /** Marks that a mentee has passed the full cycle; the first day stays. */
  @Transactional
  public void completeCycle(UUID id, LocalDate day) {
    writes.completeCycle(id, day);
  }

  private Mentee kept(String actor, UUID id) {
    Mentee mentee = rows.find(id).orElseThrow(() -> new RegisterHidden(actor, id));
    access.requireKeeper(actor, mentee.facts().organisationId());
    return mentee;
  }

  private Mentee withConsents(Mentee mentee, ConsentsGiven given, String actor) {
    String organisationId = mentee.facts().organisationId();
    UUID own = consents.add(organisationId, ConsentKind.OWN, given.own(), actor);
    UUID representative =
        consents.add(organisationId, ConsentKind.REPRESENTATIVE, given.representative(), actor);
    return new Mentee(
        mentee.facts(),
        mentee.person(),
        newer(own, mentee.ownConsent()),
        newer(representative, mentee.representativeConsent()));
  }

  private void requireOwnUser(MenteeEntry entry, String organisationId) {
    if (!access.mayBeTied(entry.person().personId(), organisationId)) {
      throw RegisterRefused.of(
          "personId", "Пользователь Вехи: выберите сотрудника своей организации.");
    }
  }

  private LocalDate today(String organisationId) {
    return LocalDate.now(clock.withZone(organisations.get(organisationId).zone()));
  }

  static @Nullable UUID newer(@Nullable UUID given, @Nullable UUID before) {
    return given != null ? given : before;
  }

  static void refuse(Map<String, String> problems) {
    if (!problems.isEmpty()) {
      throw new RegisterRefused(problems);
    }
  }

  static void requireCurrent(boolean current) {
    if (!current) {
      throw RegisterRefused.of(
          "entry", "Запись уже изменена в другом окне или другим сотрудником. Откройте её заново.");
    }
  }

  /** Does the writing; what a constraint refuses is said in Russian. */
  static void written(Runnable writing) {
    try {
      writing.run();
    } catch (DataAccessException refused) {
      throw RegisterRefusals.of(refused);
    }
  }
}
