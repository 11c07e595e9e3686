package ru.vekha.organisation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.organisation.DirectoryLog.Kind;
import ru.vekha.organisation.PersonalWork.Leaving;
import ru.vekha.organisation.PersonalWork.Left;

/** Sees to it that whoever gives up a role leaves no work with nobody. */
@Component
class Departure {

  private final ObjectProvider<PersonalWork> work;
  private final People people;
  private final Staff staff;
  private final DirectoryLog log;

  Departure(ObjectProvider<PersonalWork> work, People people, Staff staff, DirectoryLog log) {
    this.work = work;
    this.people = people;
    this.staff = staff;
    this.log = log;
  }

  /** What a person would leave behind with some roles. */
  List<Left> left(String actor, List<Membership> roles) {
    return roles.stream().flatMap(each -> left(leaving(actor, each)).stream()).toList();
  }

  /**
   * Hands over what a person has with some roles; a successor gets those roles in which something
   * is left.
   *
   * @throws DirectoryRefused if something is left and there is no successor, or the successor does
   *     not fit
   */
  @Transactional(propagation = Propagation.MANDATORY)
  void handOver(String actor, List<Membership> roles, @Nullable String successorId) {
    for (Membership role : roles) {
      Leaving leaving = leaving(actor, role);
      List<Left> left = left(leaving);
      boolean needed = left.stream().anyMatch(Left::forSuccessor);
      if (needed) {
        prepare(leaving, left, successorId);
      }
      if (!left.isEmpty()) {
        String successor = needed ? successorId : null;
        work.orderedStream().forEach(each -> each.handOver(leaving, successor));
      }
    }
  }

  private List<Left> left(Leaving leaving) {
    List<Left> left = new ArrayList<>();
    work.orderedStream().forEach(each -> left.addAll(each.left(leaving)));
    return left;
  }

  private Leaving leaving(String actor, Membership role) {
    boolean last =
        people.of(role.organisationId(), List.of(role.role())).stream()
            .allMatch(each -> each.id().equals(role.personId()));
    return new Leaving(role, last, actor);
  }

  private void prepare(Leaving leaving, List<Left> left, @Nullable String successorId) {
    Membership of = leaving.of();
    if (successorId == null) {
      List<String> lines = left.stream().filter(Left::forSuccessor).map(Left::wholeText).toList();
      throw new DirectoryRefused(
          "successor",
          "Не завершено («%s»): %s. Выберите, кому это передать."
              .formatted(of.role().title(), String.join("; ", lines)));
    }
    if (successorId.equals(of.personId())
        || people.ownMembershipsOf(successorId).stream()
            .noneMatch(each -> each.organisationId().equals(of.organisationId()))) {
      throw new DirectoryRefused(
          "successor",
          "Дела принимает сотрудник той же организации с открытым доступом. Если организаций"
              + " несколько, снимайте роли по одной, каждую со своим преемником.");
    }
    Membership given = new Membership(successorId, of.organisationId(), of.role());
    if (staff.give(given)) {
      log.role(leaving.actor(), Kind.ROLE_GIVEN, given);
    }
  }
}
