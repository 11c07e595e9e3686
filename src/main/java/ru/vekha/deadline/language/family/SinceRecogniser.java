package ru.vekha.deadline.language.family;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.dates.Spans;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.StandingSince;
import ru.vekha.deadline.span.Since;
import ru.vekha.deadline.span.YearlySpan;

/** «с 1 сентября 2021 года», «начиная с сентября». */
final class SinceRecogniser implements Recogniser {

  private static final Wordings LEAD =
      Wordings.anyOf("[начиная] с|со", "не ранее|раньше [чем] [с]", "после");
  private static final Wordings ON =
      Wordings.anyOf("[и] далее", "и постоянно", "и до конца периода");

  @Override
  public @Nullable Reading read(Cursor cursor) {
    YearlySpan first = cursor.take(LEAD) ? Spans.takeOne(cursor) : null;
    if (first == null) {
      return null;
    }
    cursor.take(ON);
    return Reading.of(new StandingSince(new Since(first)));
  }
}
