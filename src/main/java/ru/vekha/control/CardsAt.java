package ru.vekha.control;

import org.jspecify.annotations.Nullable;

/**
 * Open assignments, or parts of them, that wait for the same thing at the same place of a diagram.
 *
 * @param step the step of a lifecycle that performs them; null where they have a process of their
 *     own
 */
public record CardsAt(CardCount.Kind kind, @Nullable String step) {}
