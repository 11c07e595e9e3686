package ru.vekha.town;

import ru.vekha.organisation.Role;

/** Somebody of a test's town with one role. */
public record TestPerson(
    String id, String login, String organisationId, Role role, String familyName) {}
