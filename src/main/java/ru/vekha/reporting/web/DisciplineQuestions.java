package ru.vekha.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.Role;
import ru.vekha.organisation.Scope;
import ru.vekha.organisation.Scopes;
import ru.vekha.reporting.discipline.DisciplineFilters;
import ru.vekha.reporting.discipline.DisciplineQuestion;
import ru.vekha.security.SignedInPerson;

/** Makes a question of what the address asks for, as far as the reader may ask it. */
@Component
class DisciplineQuestions {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final Scopes scopes;
  private final Access access;
  private final Organisations organisations;
  private final DisciplineFilters filters;
  private final Clock clock;

  DisciplineQuestions(
      Scopes scopes,
      Access access,
      Organisations organisations,
      DisciplineFilters filters,
      Clock clock) {
    this.scopes = scopes;
    this.access = access;
    this.organisations = organisations;
    this.filters = filters;
    this.clock = clock;
  }

  /** Whether there is anything on the page for the person. */
  boolean mayAsk(SignedInPerson person) {
    return access.usesCockpit(person.id()) && !access.onlyAdministers(person.id());
  }

  /**
   * The question.
   *
   * @throws DisciplineRefused if there is no such period, grouping, organisation or roadmap
   */
  DisciplineQuestion of(DisciplineChoice choice, SignedInPerson person) {
    Scope scope = scope(choice.organisation(), person);
    List<String> named =
        scope.own().stream()
            .filter(id -> access.has(person.id(), id, Role.ORGANISATION_HEAD))
            .toList();
    return new DisciplineQuestion(
        scope,
        named,
        DisciplinePeriodChoice.of(choice.period()).around(today(scope), choice.from(), choice.to()),
        choice.grouping(),
        roadmap(choice.roadmap(), scope));
  }

  /** The day it is for the reader's organisation. */
  LocalDate today(Scope scope) {
    return LocalDate.now(
        clock.withZone(
            scope.themselves().stream()
                .findFirst()
                .map(id -> organisations.get(id).zone())
                .orElse(ZoneOffset.UTC)));
  }

  private Scope scope(String organisation, SignedInPerson person) {
    if (organisation.isEmpty()) {
      return scopes.of(person.id());
    }
    Scope scope = scopes.of(person.id(), organisation);
    if (scope.themselves().isEmpty()) {
      throw new DisciplineRefused(
          "Такой организации нет или её работа вам не видна. Выберите организацию из списка.");
    }
    return scope;
  }

  private @Nullable UUID roadmap(String asked, Scope scope) {
    if (asked.isEmpty()) {
      return null;
    }
    return Optional.of(asked)
        .filter(text -> ID.matcher(text).matches())
        .map(UUID::fromString)
        .filter(id -> filters.concerns(id, scope))
        .orElseThrow(
            () ->
                new DisciplineRefused(
                    "Такой дорожной карты нет или она вас не касается. Выберите её из списка."));
  }
}
