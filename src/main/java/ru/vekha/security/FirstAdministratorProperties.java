package ru.vekha.security;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first administrator of an empty installation.
 *
 * @param login the name to sign in with
 * @param password a secret; no default
 * @param organisation the name of the authority at the top of the tree, if there is none yet
 * @param zone where that authority's days begin and end
 */
@ConfigurationProperties("vekha.first-administrator")
record FirstAdministratorProperties(
    @DefaultValue("administrator") String login,
    @DefaultValue("") String password,
    @DefaultValue("Орган управления образованием") String organisation,
    @DefaultValue("Europe/Moscow") ZoneId zone) {}
