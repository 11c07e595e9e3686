package ru.vekha.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the chain of an organisation stands.
 *
 * @param seals how many lines it has sealed
 * @param head the hash of the last seal, in hexadecimal digits
 * @param tail how many lines wait for their seal
 * @param givenOn the day whose value last covered it; null before the first
 * @param givenSeals how many of the lines that value covers
 */
public record ChainState(
    String chain,
    String name,
    long seals,
    String head,
    long tail,
    @Nullable LocalDate givenOn,
    long givenSeals) {}
