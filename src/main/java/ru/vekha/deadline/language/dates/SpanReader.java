package ru.vekha.deadline.language.dates;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.span.YearlySpan;

/** Knows one way of naming a stretch of time. */
interface SpanReader {

  /** Reads a stretch that begins here and moves the cursor behind it, or returns null. */
  @Nullable YearlySpan read(Cursor cursor);
}
