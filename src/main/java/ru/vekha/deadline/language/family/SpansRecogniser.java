package ru.vekha.deadline.language.family;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.dates.Spans;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.OnSpans;
import ru.vekha.deadline.span.YearlySpan;

/** «25.03.2021 25.06.2021», «в декабре 2021 г.», «с 1 по 15 сентября», «в течение сентября». */
final class SpansRecogniser implements Recogniser {

  private static final Wordings LEAD =
      Wordings.anyOf(
          "в|во",
          "на",
          "за",
          "в течение|течении",
          "на протяжении",
          "[в|на] период [:|-]",
          "[в] срок|сроки [:|-]");
  private static final Wordings INCLUDED = Wordings.anyOf("включительно", "( включительно )");

  private static final Wordings OR = Wordings.anyOf("или|либо");
  private static final String AT_CHOICE =
      "Срок назван на выбор: считается с первого из названных дней по последний. Если нужен один из"
          + " них, оставьте его.";

  @Override
  public @Nullable Reading read(Cursor cursor) {
    int start = cursor.mark();
    cursor.take(LEAD);
    List<YearlySpan> spans = Spans.takeList(cursor);
    if (spans.isEmpty()) {
      return null;
    }
    cursor.take(INCLUDED);
    return cursor.tookSince(start, OR)
        ? Reading.of(new OnSpans(spans), AT_CHOICE)
        : Reading.of(new OnSpans(spans));
  }
}
