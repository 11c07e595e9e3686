package ru.vekha.proof.scenario;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card as the player knows it.
 *
 * @param row the number of its row without a final dot
 * @param organisation the short name of who owes it
 */
record Played(UUID id, String row, String organisation, int occurrence, @Nullable LocalDate due) {}
