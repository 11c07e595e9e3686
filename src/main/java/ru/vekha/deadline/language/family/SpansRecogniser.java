package ru.vekha.deadline.language.family;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.dates.Spans;
import ru.vekha.deadline.language.dates.YearReader;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.OnSpans;
import ru.vekha.deadline.span.SchoolYear;
import ru.vekha.deadline.span.SchoolYearEdge;
import ru.vekha.deadline.span.YearMark;
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
          "весь|всю",
          "[в|на] период [:|-]",
          "[в] срок|сроки [:|-]");
  private static final Wordings BOTH_EDGES =
      Wordings.anyOf("[в|на] начало|начале [,] и|, [в|на] конец|конце");
  private static final Wordings INCLUDED =
      Wordings.anyOf("включительно", "( включительно )", "вкл [.]", "( вкл [.] )");

  private static final Wordings OR = Wordings.anyOf("или|либо");
  private static final String AT_CHOICE =
      "Срок назван на выбор: считается с первого из названных дней по последний. Если нужен один из"
          + " них, оставьте его.";

  private static final String MISPRINTED =
      "«Но» между двумя датами прочитано как «по». Проверьте срок.";

  @Override
  public @Nullable Reading read(Cursor cursor) {
    int start = cursor.mark();
    cursor.take(LEAD);
    if (cursor.take(BOTH_EDGES)) {
      return edges(cursor);
    }
    List<YearlySpan> spans = Spans.takeList(cursor);
    if (spans.isEmpty()) {
      return null;
    }
    cursor.take(INCLUDED);
    Reading reading = Reading.of(new OnSpans(spans));
    reading = cursor.tookSince(start, OR) ? reading.with(AT_CHOICE) : reading;
    reading = cursor.tookSince(start, Spans.MISPRINTED_TO) ? reading.with(MISPRINTED) : reading;
    return Semesters.noted(reading, cursor, start);
  }

  /** «в начале и в конце учебного года», «начало и конец 2023/2024 учебного года». */
  private static @Nullable Reading edges(Cursor cursor) {
    if (!(Spans.takeOne(cursor) instanceof SchoolYear named)) {
      return null;
    }
    return named.year() instanceof YearMark.Stated stated
        ? bothOf(
            SchoolYearEdge.ofSchoolYear(true, stated.year()),
            SchoolYearEdge.ofSchoolYear(false, stated.year()))
        : bothOf(
            new SchoolYearEdge(true, YearReader.UNSTATED),
            new SchoolYearEdge(false, YearReader.UNSTATED));
  }

  private static Reading bothOf(YearlySpan opening, YearlySpan closing) {
    return Reading.of(new OnSpans(List.of(opening, closing)));
  }
}
