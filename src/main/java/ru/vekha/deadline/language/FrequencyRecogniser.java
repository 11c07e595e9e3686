package ru.vekha.deadline.language;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.rule.EachPeriod;
import ru.vekha.deadline.rule.Rhythm;

/** «ежеквартально», «каждый месяц», «ежегодный». */
final class FrequencyRecogniser implements Recogniser {

  private static final Map<Rhythm, List<Wording>> WORDS =
      new TreeMap<>(
          Map.of(
              Rhythm.MONTH,
                  Wording.anyOf("ежемесячн*", "каждый месяц", "каждого месяца", "помесячно"),
              Rhythm.QUARTER,
                  Wording.anyOf(
                      "ежеквартальн*", "каждый квартал", "каждого квартала", "поквартально"),
              Rhythm.HALF_YEAR, Wording.anyOf("каждое полугодие", "каждые полгода"),
              Rhythm.YEAR, Wording.anyOf("ежегодн*", "каждый год", "каждого года")));

  @Override
  public @Nullable Reading read(Cursor cursor) {
    for (Map.Entry<Rhythm, List<Wording>> each : WORDS.entrySet()) {
      if (cursor.take(each.getValue())) {
        return Reading.of(new EachPeriod(each.getKey()));
      }
    }
    return null;
  }
}
