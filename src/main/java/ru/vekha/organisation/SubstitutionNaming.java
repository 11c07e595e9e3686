package ru.vekha.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.organisation.DirectoryLog.Kind;

/** Names deputies and dismisses them. */
@Service
public class SubstitutionNaming {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Substitutions substitutions;
  private final SubstitutionRights rights;
  private final Organisations organisations;
  private final People people;
  private final DirectoryLog log;
  private final ApplicationEventPublisher listeners;
  private final Clock clock;

  SubstitutionNaming(
      Substitutions substitutions,
      SubstitutionRights rights,
      Organisations organisations,
      People people,
      DirectoryLog log,
      ApplicationEventPublisher listeners,
      Clock clock) {
    this.substitutions = substitutions;
    this.rights = rights;
    this.organisations = organisations;
    this.people = people;
    this.log = log;
    this.listeners = listeners;
    this.clock = clock;
  }

  /**
   * Names a deputy for some of a person's roles; for all of them or for none.
   *
   * @throws NotAdministered if the actor has no say about the person
   * @throws DirectoryRefused if the deputy, the days or the roles do not fit
   */
  @Transactional
  public void name(
      String actor,
      String personId,
      List<Membership> chosen,
      String deputyId,
      SubstitutionPeriod period) {
    substitutions.lockPeople(List.of(personId, deputyId));
    List<Membership> possible = rights.roles(actor, personId);
    if (possible.isEmpty() || !possible.containsAll(chosen)) {
      throw new NotAdministered(actor, personId);
    }
    if (chosen.isEmpty()) {
      throw new DirectoryRefused("roles", "Отметьте хотя бы одну роль.");
    }
    if (deputyId.equals(personId)) {
      throw new DirectoryRefused("deputy", "Заместить самого себя нельзя. Выберите другого.");
    }
    chosen.forEach(each -> add(actor, each, deputyId, period));
  }

  /**
   * Ends a substitution now; what the deputy had begun goes back. Does nothing when it is over.
   *
   * @throws NotAdministered if the actor has no say about it
   */
  @Transactional
  public void end(String actor, UUID id) {
    Substitution found =
        substitutions
            .find(id)
            .filter(each -> rights.mayName(actor, each.of()))
            .orElseThrow(() -> new NotAdministered(actor, id.toString()));
    end(actor, found);
  }

  /** Ends everything in which a person who leaves is away or is the deputy. */
  @Transactional(propagation = Propagation.MANDATORY)
  void endAll(String actor, String personId) {
    substitutions.concerning(personId).forEach(each -> end(actor, each));
  }

  /** Ends everything in which somebody stands in for the bearer of a role that is taken away. */
  @Transactional(propagation = Propagation.MANDATORY)
  void endAll(String actor, Membership of) {
    substitutions.concerning(of.personId()).stream()
        .filter(each -> each.of().equals(of))
        .forEach(each -> end(actor, each));
  }

  /** Tells of some that are over by their date, and whether there may be more. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean tellEnded(int most) {
    List<Substitution> ended = substitutions.takeEnded(most);
    ended.forEach(each -> listeners.publishEvent(new SubstitutionEnded(each)));
    return ended.size() == most;
  }

  private void end(String actor, Substitution found) {
    if (substitutions.end(found.id(), actor)) {
      log.role(actor, Kind.SUBSTITUTION_ENDED, found.of());
      listeners.publishEvent(new SubstitutionEnded(found));
    }
  }

  private void add(String actor, Membership of, String deputyId, SubstitutionPeriod period) {
    ZoneId zone = organisations.get(of.organisationId()).zone();
    period.check(LocalDate.now(clock.withZone(zone)));
    if (rights.deputies(of.organisationId()).stream().noneMatch(p -> p.id().equals(deputyId))) {
      throw new DirectoryRefused(
          "deputy",
          "Заместителем может быть сотрудник той же или вышестоящей организации, у которого открыт"
              + " доступ.");
    }
    Substitution added =
        new Substitution(
            UUID.randomUUID(),
            of,
            deputyId,
            period.first(),
            period.last(),
            period.startsAt(zone),
            period.endsAt(zone),
            actor,
            null);
    substitutions
        .crossing(List.of(of.personId(), deputyId), added.startsAt(), added.endsAt())
        .forEach(other -> refuseBeside(other, added));
    substitutions.add(added);
    log.role(actor, Kind.SUBSTITUTION_NAMED, of);
  }

  private void refuseBeside(Substitution other, Substitution added) {
    String days = "с " + DAY.format(other.firstDay()) + " по " + DAY.format(other.lastDay());
    if (other.of().equals(added.of())) {
      throw new DirectoryRefused(
          "first",
          "%s на роль «%s» заместитель уже есть. Завершите то замещение или выберите другие дни."
              .formatted(capital(days), added.of().role().title()));
    }
    if (other.of().personId().equals(added.deputyId())) {
      throw new DirectoryRefused(
          "deputy",
          "Этот сотрудник сам отсутствует %s. Выберите другого заместителя.".formatted(days));
    }
    if (other.deputyId().equals(added.of().personId())) {
      throw new DirectoryRefused(
          "deputy",
          "%s этот сотрудник сам замещает: %s. Сначала завершите то замещение."
              .formatted(capital(days), name(other.of().personId())));
    }
  }

  private String name(String personId) {
    return people.find(personId).map(Person::shortName).orElse(personId);
  }

  private static String capital(String days) {
    return "С" + days.substring(1);
  }
}
