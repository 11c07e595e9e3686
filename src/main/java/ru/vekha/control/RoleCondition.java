package ru.vekha.control;

import org.jspecify.annotations.Nullable;
import ru.vekha.organisation.Role;

/**
 * Narrows a query over sums and over assignments that are in none to one role, in the same words
 * wherever both are asked together.
 */
public final class RoleCondition {

  private RoleCondition() {}

  /**
   * The query with its conditions in place of {@code {summed}}, on {@code card_count}, and of
   * {@code {role}}, on {@code control_card c}.
   *
   * @param role asked for as the parameter {@code :role}, its group's id; null for all of them
   */
  public static String in(String sql, @Nullable Role role) {
    return sql.replace("{summed}", role == null ? "true" : "role = :role")
        .replace("{role}", role == null ? "true" : "c.responsible_role = :role");
  }
}
