package ru.vekha.execution.draft;

import org.jspecify.annotations.Nullable;

/**
 * One settlement of a row; of several for one row the last counts.
 *
 * @param number the settlement's number, growing over time
 * @param key which row it settles
 * @param after for an added row the row it follows, 0 for the beginning; null for the document's
 *     own rows
 */
record Settlement(long number, int key, @Nullable Integer after, boolean removed, RowWords words) {}
