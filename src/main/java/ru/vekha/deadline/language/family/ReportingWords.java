package ru.vekha.deadline.language.family;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.repetition.Rhythm;

/** How often it comes: «ежеквартально», «каждый месяц», and the periods that are reported on. */
final class ReportingWords {

  private static final Map<Rhythm, Wordings> EVERY =
      new TreeMap<>(
          Map.of(
              Rhythm.MONTH,
                  Wordings.anyOf(
                      "ежемес*",
                      "[не] [реже|менее] [1|один|одного] раз|раза в месяц",
                      "каждый|каждого [календарный|календарного] месяц|месяца",
                      "помесячно",
                      "по месяцам"),
              Rhythm.QUARTER,
                  Wordings.anyOf(
                      "ежекварт*",
                      "[не] [реже|менее] [1|один|одного] раз|раза в квартал",
                      "каждый квартал",
                      "каждого квартала",
                      "поквартально",
                      "по квартально|кварталам"),
              Rhythm.HALF_YEAR,
                  Wordings.anyOf(
                      "каждое|каждого полугодие|полугодия",
                      "каждые полгода",
                      "по полугодиям|семестрам",
                      "[в] каждый|каждом семестр|семестре",
                      "ежесеместрово|посеместрово",
                      "[1|один] раз в полугодие|полгода|семестр"),
              Rhythm.YEAR,
                  Wordings.anyOf(
                      "ежегодн*",
                      "[в] каждый|каждого|каждом"
                          + " [учебный|учебного|учебном|календарный|календарного] год|года|году",
                      "отчетного|соответствующего года",
                      "из года в год")));
  private static final Map<Rhythm, Wordings> PERIOD =
      new TreeMap<>(
          Map.of(
              Rhythm.MONTH, Wordings.anyOf("[каждого] [отчетн*] месяц*"),
              Rhythm.QUARTER, Wordings.anyOf("[каждого] [отчетн*] квартал*"),
              Rhythm.HALF_YEAR,
                  Wordings.anyOf("[каждого] [отчетн*] полугоди*", "[каждого] семестр*"),
              Rhythm.YEAR, Wordings.anyOf("[каждого] [отчетн*|календарн*] год*")));

  private ReportingWords() {}

  /** «ежеквартально». */
  static @Nullable Rhythm takeEvery(Cursor cursor) {
    return take(EVERY, cursor);
  }

  /** «кварталом», «отчётного месяца». */
  static @Nullable Rhythm takePeriod(Cursor cursor) {
    return take(PERIOD, cursor);
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
