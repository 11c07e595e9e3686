package ru.vekha.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.Scope;
import ru.vekha.organisation.Scopes;
import ru.vekha.reporting.WorkFilters;
import ru.vekha.security.SignedInPerson;

/** Who may ask about the work of others, and about whose. */
@Component
class Readers {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final Scopes scopes;
  private final Access access;
  private final Organisations organisations;
  private final WorkFilters filters;
  private final Clock clock;

  Readers(
      Scopes scopes, Access access, Organisations organisations, WorkFilters filters, Clock clock) {
    this.scopes = scopes;
    this.access = access;
    this.organisations = organisations;
    this.filters = filters;
    this.clock = clock;
  }

  /** Refuses everybody for whom there is nothing to read. */
  void require(SignedInPerson person) {
    if (!access.oversees(person.id())) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }

  /**
   * The organisations that are asked about.
   *
   * @param organisation one with all below it, or empty for all that the person may read
   * @throws QuestionRefused if there is no such organisation for the person
   */
  Scope scope(String organisation, SignedInPerson person) {
    if (organisation.isEmpty()) {
      return scopes.of(person.id());
    }
    Scope scope = scopes.of(person.id(), organisation);
    if (scope.themselves().isEmpty()) {
      throw new QuestionRefused(
          "Такой организации нет или её работа вам не видна. Выберите организацию из списка.");
    }
    return scope;
  }

  /**
   * The roadmap that is asked about, null for all.
   *
   * @throws QuestionRefused if there is no such roadmap for the organisations
   */
  @Nullable UUID roadmap(String asked, Scope scope) {
    if (asked.isEmpty()) {
      return null;
    }
    return Optional.of(asked)
        .filter(text -> ID.matcher(text).matches())
        .map(UUID::fromString)
        .filter(id -> filters.concerns(id, scope))
        .orElseThrow(
            () ->
                new QuestionRefused(
                    "Такой дорожной карты нет или она вас не касается. Выберите её из списка."));
  }

  /** Where the readers' days begin and end. */
  ZoneId zone(Scope scope) {
    return scope.themselves().stream()
        .findFirst()
        .map(id -> organisations.get(id).zone())
        .orElse(ZoneOffset.UTC);
  }

  /** The day it is there. */
  LocalDate today(Scope scope) {
    return LocalDate.now(clock.withZone(zone(scope)));
  }
}
