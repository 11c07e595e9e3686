package ru.vekha.deadline.language;

import org.jspecify.annotations.Nullable;

/** Knows one family of phrases. */
interface Recogniser {

  /**
   * Reads a phrase of its family that begins here and moves the cursor behind it, or returns null.
   *
   * @throws NotUnderstood when it is of the family and still has no meaning
   */
  @Nullable Reading read(Cursor cursor);
}
