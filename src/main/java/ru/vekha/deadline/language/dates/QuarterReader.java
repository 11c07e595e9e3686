package ru.vekha.deadline.language.dates;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.span.Quarter;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/** Reads quarters: «I квартал 2021 года», «4 кв. 2021», «первый квартал», «квартал 4». */
final class QuarterReader implements SpanReader {

  private static final Wordings NOUN =
      Wordings.anyOf(
          "квартал|квартала|квартале|квартала|кварталы|кварталов|кварталах|кварталу|кварталом",
          "кв - л|ла|ле|лы",
          "q",
          "[-] кв .",
          "[-] кв");

  @Override
  public @Nullable YearlySpan read(Cursor cursor) {
    boolean nounFirst = cursor.take(NOUN);
    Integer number = numbered(Numerals.takeOrdinal(cursor));
    if (number == null || !nounFirst && !cursor.take(NOUN)) {
      return null;
    }
    YearMark year = YearReader.take(cursor);
    return new Quarter(
        number, year instanceof YearMark.Unstated ? YearReader.shortYear(cursor) : year);
  }

  /** A scanner reads II as 11 and III as 111. */
  private static @Nullable Integer numbered(@Nullable Integer read) {
    if (read == null || read == 11) {
      return read == null ? null : Integer.valueOf(2);
    }
    Integer number = read == 111 ? Integer.valueOf(3) : read;
    return number >= 1 && number <= 4 ? number : null;
  }
}
