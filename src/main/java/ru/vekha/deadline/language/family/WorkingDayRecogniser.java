package ru.vekha.deadline.language.family;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.repetition.EachWorkingDay;
import ru.vekha.deadline.rule.repetition.Rhythm;

/** «до 5 рабочего дня каждого месяца», «последний рабочий день квартала». */
final class WorkingDayRecogniser implements Recogniser {

  private static final int MOST = 15;
  private static final Map<Rhythm, Wordings> LEAD =
      new TreeMap<>(
          Map.of(
              Rhythm.MONTH,
              Wordings.anyOf(
                  "ежемесячн* [,|:|-|(]",
                  "каждый месяц [,|:|-|(]",
                  "[в] каждом месяце [,|:|-]",
                  "[1|один] раз в месяц [,|:|-|(]"),
              Rhythm.QUARTER,
              Wordings.anyOf(
                  "ежеквартальн* [,|:|-|(]",
                  "каждый квартал [,|:|-|(]",
                  "[1|один] раз в квартал [,|:|-|(]")));
  private static final Map<Rhythm, Wordings> OF =
      new TreeMap<>(
          Map.of(
              Rhythm.MONTH,
              Wordings.anyOf(
                  "[,] [каждого|текущего|отчетного|данного|календарного] месяца",
                  "[,] [(] ежемесячно [)]",
                  "месяца [,] [(] ежемесячно [)]"),
              Rhythm.QUARTER,
              Wordings.anyOf(
                  "[,] [каждого|текущего|отчетного|данного] квартала",
                  "[,] [(] ежеквартально [)]",
                  "квартала [,] [(] ежеквартально [)]")));
  private static final Wordings BY =
      Wordings.anyOf("[в] [срок] до", "[в] [срок] не позднее|позже", "к|ко", "в|во", "каждый");
  private static final Wordings LAST = Wordings.anyOf("последн*");
  private static final Wordings WORKING_DAY =
      Wordings.anyOf("рабоч* день|дня|дню", "раб . день|дня|дню");

  @Override
  public @Nullable Reading read(Cursor cursor) {
    Rhythm lead = take(LEAD, cursor);
    cursor.take(BY);
    Integer number =
        cursor.take(LAST) ? Integer.valueOf(EachWorkingDay.LAST) : Numerals.takeOrdinal(cursor);
    if (number == null || number > MOST || !cursor.take(WORKING_DAY)) {
      return null;
    }
    Rhythm named = take(OF, cursor);
    Rhythm period = named == null ? lead : named;
    return period == null || lead != null && lead != period
        ? null
        : Reading.of(new EachWorkingDay(period, number));
  }

  private static @Nullable Rhythm take(Map<Rhythm, Wordings> words, Cursor cursor) {
    for (Map.Entry<Rhythm, Wordings> each : words.entrySet()) {
      if (cursor.take(each.getValue())) {
        return each.getKey();
      }
    }
    return null;
  }
}
