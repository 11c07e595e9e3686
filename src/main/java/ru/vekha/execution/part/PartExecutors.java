package ru.vekha.execution.part;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardChangeRefused;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.organisation.Role;

/**
 * To whom a part may be given: to a role or a person of the organisation itself, and to the heads
 * and curators of organisations below it. A neighbour's people are nobody's co-executors.
 */
@Component
public class PartExecutors {

  /** A list longer than this is no list to choose from. */
  private static final int MOST_BELOW = 200;

  private static final Set<Role> NO_EXECUTORS = EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR);
  private static final Set<Role> BELOW = EnumSet.of(Role.ORGANISATION_HEAD, Role.CURATOR);

  private final People people;
  private final Organisations organisations;

  PartExecutors(People people, Organisations organisations) {
    this.people = people;
    this.organisations = organisations;
  }

  /**
   * Somebody to choose.
   *
   * @param person null when anybody with the role may do it
   */
  public record Choice(Organisation organisation, Role role, @Nullable Person person) {}

  /** Everybody to choose from: roles, then people, the own organisation first. */
  public List<Choice> of(String organisationId) {
    List<Choice> choices = new ArrayList<>(in(organisations.get(organisationId), own()));
    organisations.directlyBelow(organisationId).stream()
        .limit(MOST_BELOW)
        .forEach(below -> choices.addAll(in(below, List.copyOf(BELOW))));
    return choices;
  }

  /**
   * Checks a choice.
   *
   * @throws CardChangeRefused if nobody there may get a part from this organisation
   */
  void check(String organisationId, String executor, Role role, @Nullable String personId) {
    boolean own = executor.equals(organisationId);
    if (NO_EXECUTORS.contains(role)
        || !own && !BELOW.contains(role)
        || organisations.find(executor).isEmpty()
        || !organisations.isSameOrAbove(organisationId, executor)) {
      throw new CardChangeRefused(
          "Часть можно поручить сотруднику своей организации, а в подведомственной — её"
              + " руководителю или куратору.");
    }
    boolean present =
        personId == null
            ? people.organisationsWith(role, List.of(executor)).contains(executor)
            : people.membershipsOf(personId).contains(new Membership(personId, executor, role));
    if (!present) {
      throw new CardChangeRefused(
          "Этой роли в организации сейчас никто не выполняет. Выберите другого.");
    }
  }

  private List<Choice> in(Organisation organisation, List<Role> roles) {
    return roles.stream()
        .flatMap(
            role -> {
              List<Person> there = people.of(organisation.id(), List.of(role));
              return there.isEmpty()
                  ? Stream.empty()
                  : Stream.concat(
                      Stream.of(new Choice(organisation, role, null)),
                      there.stream().map(person -> new Choice(organisation, role, person)));
            })
        .toList();
  }

  private static List<Role> own() {
    return Stream.of(Role.values()).filter(role -> !NO_EXECUTORS.contains(role)).toList();
  }
}
