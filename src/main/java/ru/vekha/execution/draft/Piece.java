package ru.vekha.execution.draft;

/**
 * Which piece of work of a draft it is, for as long as the draft lives.
 *
 * @param row the key of its row
 * @param part its number among the pieces of that row, from 1; 0 when the row is one piece of work
 */
public record Piece(int row, int part) {}
