package ru.vekha.deadline.language.family;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.dates.Spans;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.ByDate;
import ru.vekha.deadline.span.CalendarDay;
import ru.vekha.deadline.span.CalendarMonth;

/** «март 2023 (до 15)», «март, до 15 числа». */
final class DayInMonthRecogniser implements Recogniser {

  private static final Wordings UP_TO = Wordings.anyOf("до", "не позднее|позже", "к");
  private static final Wordings DAY_NOUN = Wordings.anyOf("числа|число|числу");

  @Override
  public @Nullable Reading read(Cursor cursor) {
    if (!(Spans.takeOne(cursor) instanceof CalendarMonth month)) {
      return null;
    }
    boolean bracket = cursor.takeMark("(");
    if (!bracket && !cursor.takeMark(",") || !cursor.take(UP_TO)) {
      return null;
    }
    Integer day = cursor.takeNumber(1, 31);
    if (day == null) {
      return null;
    }
    Numerals.takeEnding(cursor);
    boolean noun = cursor.take(DAY_NOUN);
    boolean closed = bracket ? cursor.takeMark(")") : noun;
    return closed && CalendarDay.exists(day, month.month(), month.year())
        ? Reading.of(new ByDate(new CalendarDay(day, month.month(), month.year()), ByDate.Edge.END))
        : null;
  }
}
