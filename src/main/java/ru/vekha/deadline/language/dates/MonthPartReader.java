package ru.vekha.deadline.language.dates;

import java.time.Month;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.MonthWords;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.Token;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.span.Cut;
import ru.vekha.deadline.span.MonthPart;
import ru.vekha.deadline.span.Range;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/**
 * Reads parts of a month: «первая декада сентября Х года», «последняя неделя мая», «начало
 * сентября», «сентябрь (1 декада)».
 */
final class MonthPartReader implements SpanReader {

  private static final Wordings OPENING = Wordings.anyOf("(", ",", "-", "[,] в|во");

  @Override
  public @Nullable YearlySpan read(Cursor cursor) {
    int mark = cursor.mark();
    Month month = MonthWords.take(cursor);
    if (month != null) {
      return partBehind(month, cursor);
    }
    Cut cut = CutReader.takeThird(cursor);
    if (cut == null) {
      cursor.back(mark);
      cut = CutReader.take(cursor);
    }
    month = cut == null ? null : MonthWords.take(cursor);
    return cut == null || month == null
        ? null
        : new MonthPart(cut, month, YearReader.takeFor(month, cursor));
  }

  /** «сентябрь 2021 г. (I декада)»; «сентябрь, первая декада октября» are two. */
  private static @Nullable YearlySpan partBehind(Month month, Cursor cursor) {
    YearMark year = YearReader.takeFor(month, cursor);
    Token before = cursor.peek();
    boolean bracket = before != null && before.is("(");
    boolean opened = cursor.take(OPENING) || before != null;
    Integer from = opened ? takeBeginning(cursor) : null;
    Cut cut = opened ? CutReader.take(cursor) : null;
    Token next = cursor.peek();
    boolean ofAnother = next != null && MonthWords.find(next.text()) != null;
    boolean closed = !bracket || cursor.takeMark(")");
    if (cut == null || ofAnother || !closed) {
      return null;
    }
    MonthPart part = new MonthPart(cut, month, year);
    if (from == null) {
      return part;
    }
    boolean inOrder = cut.unit().hasNumber(from) && from < cut.number();
    return inOrder ? new Range(part.withNumber(from), part) : null;
  }

  /** The 2 of «октябрь, 2–3 неделя». */
  private static @Nullable Integer takeBeginning(Cursor cursor) {
    int mark = cursor.mark();
    Integer number = Numerals.takeOrdinal(cursor);
    if (number != null && cursor.takeMark("-")) {
      return number;
    }
    cursor.back(mark);
    return null;
  }
}
