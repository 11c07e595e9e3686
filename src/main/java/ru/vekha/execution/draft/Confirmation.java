package ru.vekha.execution.draft;

import java.time.Instant;

/**
 * A notice that somebody has looked at and found right.
 *
 * @param row the key of the row it stands at; 0 for the document as a whole
 * @param what the notice's words: when they change, it has to be looked at again
 */
public record Confirmation(int row, String what, String personId, Instant at) {}
