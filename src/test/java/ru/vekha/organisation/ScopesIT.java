package ru.vekha.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vekha.VekhaTest;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** What a person may read, each organisation once. */
@VekhaTest
class ScopesIT {

  @Autowired TestTowns towns;
  @Autowired People people;
  @Autowired Scopes scopes;

  @Test
  void whatStandsInABranchIsNotCountedAgain() {
    TestTown town = towns.found();
    TestTown other = towns.found();
    TestPerson officer = town.person(town.region(), Role.REGIONAL_CENTRE);
    people.add(new Membership(officer.id(), town.department().id(), Role.CONTROLLER));
    people.add(new Membership(officer.id(), town.schoolA().id(), Role.ORGANISATION_HEAD));
    people.add(new Membership(officer.id(), other.schoolA().id(), Role.ORGANISATION_HEAD));

    Scope scope = scopes.of(officer.id());

    assertThat(scope.branches()).containsExactly(town.region().id());
    assertThat(scope.own()).containsExactly(other.schoolA().id());
    assertThat(scopes.size(scope, 100)).isEqualTo(6);
    assertThat(scopes.size(scope, 3)).isEqualTo(3);
  }

  @Test
  void oneOrganisationIsAskedForWithWhatIsBelowOnlyWhereThatIsSeen() {
    TestTown town = towns.found();
    TestTown other = towns.found();
    String controller = town.controller().id();
    String head = town.person(town.schoolA(), Role.ORGANISATION_HEAD).id();

    assertThat(scopes.of(controller, town.schoolB().id()))
        .isEqualTo(new Scope(List.of(town.schoolB().id()), List.of()));
    assertThat(scopes.of(head, town.schoolA().id()))
        .isEqualTo(new Scope(List.of(), List.of(town.schoolA().id())));
    Scope nothing = new Scope(List.of(), List.of());
    assertThat(scopes.of(head, town.schoolB().id())).isEqualTo(nothing);
    assertThat(scopes.of(controller, town.region().id())).isEqualTo(nothing);
    assertThat(scopes.of(controller, other.schoolA().id())).isEqualTo(nothing);
    assertThat(scopes.of(controller, "nowhere")).isEqualTo(nothing);
  }
}
