package ru.vekha.deadline.language.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.Wording;
import ru.vekha.deadline.span.Quarter;
import ru.vekha.deadline.span.YearlySpan;

/** Reads quarters: «I квартал 2021 года», «4 кв. 2021», «первый квартал». */
final class QuarterReader implements SpanReader {

  private static final List<Wording> NOUN = Wording.anyOf("квартал*", "кв .", "кв");

  @Override
  public @Nullable YearlySpan read(Cursor cursor) {
    Integer number = Numerals.takeOrdinal(cursor);
    if (number == null || number < 1 || number > 4 || !cursor.take(NOUN)) {
      return null;
    }
    return new Quarter(number, YearReader.take(cursor));
  }
}
