package ru.vekha.deadline.language.family;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wording;
import ru.vekha.deadline.rule.repetition.Rhythm;

/** How often it comes: «ежеквартально», «каждый месяц», and the periods that are reported on. */
final class ReportingWords {

  private static final Map<Rhythm, List<Wording>> EVERY =
      new TreeMap<>(
          Map.of(
              Rhythm.MONTH,
                  Wording.anyOf("ежемесячн*", "каждый месяц", "каждого месяца", "помесячно"),
              Rhythm.QUARTER,
                  Wording.anyOf(
                      "ежеквартальн*", "каждый квартал", "каждого квартала", "поквартально"),
              Rhythm.HALF_YEAR,
                  Wording.anyOf("каждое полугодие", "каждого полугодия", "каждые полгода"),
              Rhythm.YEAR, Wording.anyOf("ежегодн*", "каждый год", "каждого года")));
  private static final Map<Rhythm, List<Wording>> PERIOD =
      new TreeMap<>(
          Map.of(
              Rhythm.MONTH, Wording.anyOf("[каждого] [отчетн*] месяц*"),
              Rhythm.QUARTER, Wording.anyOf("[каждого] [отчетн*] квартал*"),
              Rhythm.HALF_YEAR, Wording.anyOf("[каждого] [отчетн*] полугоди*"),
              Rhythm.YEAR, Wording.anyOf("[каждого] [отчетн*|календарн*] год*")));

  private ReportingWords() {}

  /** «ежеквартально». */
  static @Nullable Rhythm takeEvery(Cursor cursor) {
    return take(EVERY, cursor);
  }

  /** «кварталом», «отчётного месяца». */
  static @Nullable Rhythm takePeriod(Cursor cursor) {
    return take(PERIOD, cursor);
  }

  private static @Nullable Rhythm take(Map<Rhythm, List<Wording>> words, Cursor cursor) {
    return words.entrySet().stream()
        .filter(each -> cursor.take(each.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
