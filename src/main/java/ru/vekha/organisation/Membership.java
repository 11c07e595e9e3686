package ru.vekha.organisation;

/** A person's role in an organisation. */
public record Membership(String personId, String organisationId, Role role) {}
