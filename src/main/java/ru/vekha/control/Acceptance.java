package ru.vekha.control;

import java.time.LocalDate;
import ru.vekha.organisation.Role;

/**
 * Who decides on a result that was handed in, and by when.
 *
 * @param by the last day for the decision
 * @param role the role in the controller's organisation
 */
public record Acceptance(LocalDate by, Role role) {}
