package ru.vekha.deadline.language.family;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.repetition.EachPeriod;
import ru.vekha.deadline.rule.repetition.MonthlyDay;
import ru.vekha.deadline.rule.repetition.Rhythm;
import ru.vekha.deadline.rule.repetition.Weekly;

/** «не реже одного раза в месяц», «1 раз в квартал», «два раза в год», «раз в две недели». */
final class CountedFrequencyRecogniser implements Recogniser {

  private static final String NO_DATES =
      "Такую частоту нельзя перевести в даты без догадок. Назовите дни или месяцы, например"
          + " «октябрь, февраль, май».";
  private static final String EVEN_PARTS =
      "Дни не названы: сроки расставлены равномерно. Если нужны другие дни, впишите их.";
  private static final Wordings LEAD =
      Wordings.anyOf(
          "[но] [не] реже [,] [чем]",
          "[но] не менее [,] [чем]",
          "как минимум",
          "минимум",
          "с периодичностью",
          "периодичность [:|-]",
          "[но] не более [чем]");
  private static final Wordings TIMES =
      Wordings.anyOf("раз", "раза", "- х раз", "кратно", "р .", "р");
  // «1–2 раза в месяц»: the least of them binds
  private static final Wordings DASH = Wordings.anyOf("-");
  // «каждые две недели»
  private static final Wordings EACH = Wordings.anyOf("каждые");
  private static final Wordings TWICE = Wordings.anyOf("дважды");
  private static final Wordings THRICE = Wordings.anyOf("трижды");
  private static final Wordings IN =
      Wordings.anyOf("в|за|на [каждый|каждую|каждое|каждом|каждой]", "в|за течение", "/");
  private static final int WEEK = 0;
  private static final Map<Integer, Wordings> UNITS = new LinkedHashMap<>();

  static {
    UNITS.put(WEEK, Wordings.anyOf("неделя|недели|неделю|недель", "нед [.]"));
    UNITS.put(1, Wordings.anyOf("месяц|месяца|месяцев|месяце", "мес [.]"));
    UNITS.put(3, Wordings.anyOf("квартал|квартала|квартале", "кв [.]"));
    UNITS.put(6, Wordings.anyOf("[учебное] полугодие|полгода|полугодии", "семестр|семестре"));
    UNITS.put(12, Wordings.anyOf("[учебный|календарный] год|года", "учебном году"));
  }

  @Override
  public @Nullable Reading read(Cursor cursor) {
    int mark = cursor.mark();
    cursor.take(LEAD);
    boolean each = cursor.take(EACH);
    Integer times = each ? Integer.valueOf(1) : takeTimes(cursor);
    if (times == null || !each && !cursor.take(IN)) {
      return null;
    }
    Integer amount = Numerals.takeCardinal(cursor);
    if (each && amount == null) {
      return null;
    }
    for (Map.Entry<Integer, Wordings> unit : UNITS.entrySet()) {
      if (cursor.take(unit.getValue())) {
        Reading reading = reading(times, amount == null ? 1 : amount, unit.getKey());
        if (reading == null) {
          throw cursor.refuseFrom(mark, NO_DATES);
        }
        return reading;
      }
    }
    return null;
  }

  private static @Nullable Integer takeTimes(Cursor cursor) {
    if (cursor.take(TWICE)) {
      return 2;
    }
    if (cursor.take(THRICE)) {
      return 3;
    }
    Integer amount = Numerals.takeCardinal(cursor);
    if (amount != null && cursor.take(DASH) && Numerals.takeCardinal(cursor) == null) {
      return null;
    }
    if (!cursor.take(TIMES)) {
      return null;
    }
    return amount == null ? 1 : amount;
  }

  private static @Nullable Reading reading(int times, int amount, int unit) {
    if (unit == WEEK) {
      return times == 1 && amount <= 4 ? Reading.of(new Weekly(amount, List.of())) : null;
    }
    if (unit == 1 && amount == 1 && times == 2) {
      return Reading.of(new MonthlyDay(List.of(15, 31), false), EVEN_PARTS);
    }
    int months = unit * amount;
    if (months % times != 0) {
      return null;
    }
    return Arrays.stream(Rhythm.values())
        .filter(rhythm -> rhythm.months() == months / times)
        .map(EachPeriod::new)
        .map(rule -> times == 1 ? Reading.of(rule) : Reading.of(rule, EVEN_PARTS))
        .findFirst()
        .orElse(null);
  }
}
