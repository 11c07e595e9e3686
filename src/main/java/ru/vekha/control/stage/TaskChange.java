package ru.vekha.control.stage;

import java.util.Set;
import ru.vekha.organisation.Role;

/**
 * What the task of a card is to be by its stages.
 *
 * @param groups the roles that have it as well
 * @param former roles that had it by stages of another day
 */
public record TaskChange(StageCard card, int priority, Set<Role> groups, Set<Role> former) {}
