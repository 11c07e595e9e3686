package ru.vekha.deadline.language.family;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.dates.Spans;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wording;
import ru.vekha.deadline.rule.OnSpans;
import ru.vekha.deadline.span.YearlySpan;

/** «25.03.2021 25.06.2021», «в декабре 2021 г.», «с 1 по 15 сентября», «в течение сентября». */
final class SpansRecogniser implements Recogniser {

  private static final List<Wording> LEAD =
      Wording.anyOf(
          "в|во", "на", "за", "в течение|течении", "на протяжении", "период", "срок [:|-]");
  private static final List<Wording> INCLUDED = Wording.anyOf("включительно", "( включительно )");

  @Override
  public @Nullable Reading read(Cursor cursor) {
    cursor.take(LEAD);
    List<YearlySpan> spans = Spans.takeList(cursor);
    if (spans.isEmpty()) {
      return null;
    }
    cursor.take(INCLUDED);
    return Reading.of(new OnSpans(spans));
  }
}
