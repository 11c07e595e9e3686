package ru.vekha.deadline.language.family;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;

/** Knows one family of phrases. */
public interface Recogniser {

  /**
   * Reads a phrase of its family that begins here and moves the cursor behind it, or returns null.
   *
   * @throws NotUnderstood when it is of the family and still has no meaning
   */
  public @Nullable Reading read(Cursor cursor);
}
