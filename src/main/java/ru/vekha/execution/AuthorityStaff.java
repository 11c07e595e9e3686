package ru.vekha.execution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.vekha.control.NewCard;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.organisation.Role;

/** Finds the people of an authority whom a roadmap names by position or by family name. */
@Component
class AuthorityStaff {

  private static final List<Role> OFFICES =
      List.of(
          Role.DEPUTY_HEAD,
          Role.DEPARTMENT_OFFICER,
          Role.METHODIST,
          Role.CONTROLLER,
          Role.REGIONAL_CENTRE,
          Role.ORGANISATION_HEAD);

  private final People people;

  AuthorityStaff(People people) {
    this.people = people;
  }

  /** The one person the words mean; nothing when there is none or more than one. */
  Optional<NewCard.Executor> find(String organisationId, String words) {
    String wanted = plain(words);
    List<Person> found =
        people.of(organisationId, Arrays.asList(Role.values())).stream()
            .filter(
                person ->
                    plain(person.position()).equals(wanted)
                        || plain(person.shortName()).equals(wanted))
            .toList();
    return found.size() == 1
        ? Optional.of(new NewCard.Executor(office(organisationId, found.get(0)), found.get(0).id()))
        : Optional.empty();
  }

  private Role office(String organisationId, Person person) {
    return people.ownMembershipsOf(person.id()).stream()
        .filter(membership -> membership.organisationId().equals(organisationId))
        .map(membership -> membership.role())
        .min((one, other) -> Integer.compare(rank(one), rank(other)))
        .orElse(Role.DEPARTMENT_OFFICER);
  }

  private static int rank(Role role) {
    int rank = OFFICES.indexOf(role);
    return rank < 0 ? OFFICES.size() : rank;
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^а-яa-z]+", "");
  }
}
