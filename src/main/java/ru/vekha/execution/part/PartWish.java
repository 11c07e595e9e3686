package ru.vekha.execution.part;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.vekha.organisation.Role;

/**
 * A part as the responsible one wants it.
 *
 * @param personId null when anybody with the role may do it
 */
public record PartWish(
    String words, LocalDate due, String organisationId, Role role, @Nullable String personId) {}
