package ru.vekha.deadline.language.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.span.Cut;

/** Reads which part of a month is meant: «первая декада», «последняя неделя», «II половина». */
public final class CutReader {

  private static final Wordings DECADE = Wordings.anyOf("декад*", "дек .");
  private static final Wordings WEEK = Wordings.anyOf("недел*");
  private static final Wordings HALF = Wordings.anyOf("половин*", "пол .");
  private static final Wordings LAST = Wordings.anyOf("последн*");
  // «начало сентября» (its first ten days), «середина» (the next ten), «конец» (the rest)
  private static final List<Wordings> THIRDS =
      List.of(
          Wordings.anyOf("начало|начале|начала", "нач .", "первые|первых числа|числах"),
          Wordings.anyOf("середина|середине|середины|середину", "сер ."),
          Wordings.anyOf("конец|конце|конца|концу", "кон .", "последние|последних числа|числах"));

  private CutReader() {}

  /** Reads «вторая декада», or returns null. */
  public static @Nullable Cut take(Cursor cursor) {
    boolean last = cursor.take(LAST);
    Integer number = last ? null : Numerals.takeOrdinal(cursor);
    if (!last && number == null) {
      return null;
    }
    if (cursor.take(DECADE)) {
      return cut(Cut.Unit.DECADE, number == null ? 3 : number);
    }
    if (cursor.take(HALF)) {
      return cut(Cut.Unit.HALF, number == null ? 2 : number);
    }
    if (cursor.take(WEEK)) {
      return number == null || number == 5 ? Cut.LAST_WEEK : cut(Cut.Unit.WEEK, number);
    }
    return null;
  }

  /** Reads «начало», «середина», «конец», or returns null. */
  public static @Nullable Cut takeThird(Cursor cursor) {
    for (int third = 1; third <= THIRDS.size(); third++) {
      if (cursor.take(THIRDS.get(third - 1))) {
        return new Cut(Cut.Unit.DECADE, third);
      }
    }
    return null;
  }

  private static @Nullable Cut cut(Cut.Unit unit, int number) {
    return unit.hasNumber(number) ? new Cut(unit, number) : null;
  }
}
