package ru.vekha.deadline.language.family;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.repetition.EachPeriod;
import ru.vekha.deadline.rule.repetition.EveryYears;
import ru.vekha.deadline.rule.repetition.MonthlyDay;
import ru.vekha.deadline.rule.repetition.Rhythm;
import ru.vekha.deadline.rule.repetition.TimesAYear;
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
      Wordings.anyOf("[i] раз", "раза", "- х раз", "кратно", "р .", "р");
  // «1–2 раза в месяц»: the least of them binds
  private static final Wordings DASH = Wordings.anyOf("-");
  private static final Wordings TO = Wordings.anyOf("-", "или");
  // «каждые две недели»
  private static final Wordings EACH = Wordings.anyOf("каждые");
  private static final Wordings TWICE = Wordings.anyOf("дважды");
  private static final Wordings THRICE = Wordings.anyOf("трижды");
  private static final Wordings IN =
      Wordings.anyOf("в|за|на [каждый|каждую|каждое|каждом|каждой]", "в|за течение", "/");
  private static final String YEAR_ENDS =
      "Год не назван: годы отсчитаны от начала дорожной карты, срок – последний день года. Если"
          + " нужен другой, впишите дату.";
  private static final int WEEK = 0;
  private static final int YEAR = 12;
  private static final Map<Integer, List<Integer>> IN_MONTH =
      Map.of(2, List.of(15, 31), 3, List.of(10, 20, 31));
  private static final Map<Integer, List<DayOfWeek>> IN_WEEK =
      Map.of(
          2, List.of(DayOfWeek.WEDNESDAY, DayOfWeek.SUNDAY),
          3, List.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY));
  private static final Map<Integer, Wordings> UNITS = new LinkedHashMap<>();

  static {
    UNITS.put(WEEK, Wordings.anyOf("неделя|недели|неделю|недель", "нед [.]"));
    UNITS.put(1, Wordings.anyOf("месяц|месяца|месяцев|месяце", "мес [.]"));
    UNITS.put(3, Wordings.anyOf("квартал|квартала|квартале", "кв [.]"));
    UNITS.put(
        6,
        Wordings.anyOf(
            "[учебное|учебного] полугодие|полгода|полугодии|полугодия",
            "семестр|семестре|семестра"));
    UNITS.put(
        12,
        Wordings.anyOf(
            "[учебный|календарный|учебного|календарного] год|года|лет",
            "учебном|календарном году"));
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
    Integer amount = takeAmount(cursor);
    if (each && amount == null) {
      return null;
    }
    for (Map.Entry<Integer, Wordings> unit : UNITS.entrySet()) {
      if (cursor.take(unit.getValue())) {
        Reading reading = reading(times, amount == null ? 1 : amount, unit.getKey());
        if (reading == null) {
          throw cursor.refuseFrom(mark, NO_DATES);
        }
        return Semesters.noted(reading, cursor, mark);
      }
    }
    return null;
  }

  /** «раз в 2–3 года»: the longer binds. */
  private static @Nullable Integer takeAmount(Cursor cursor) {
    Integer amount = Numerals.takeCardinal(cursor);
    int mark = cursor.mark();
    Integer longer = amount != null && cursor.take(TO) ? Numerals.takeCardinal(cursor) : null;
    if (longer == null) {
      cursor.back(mark);
    }
    return longer == null ? amount : longer;
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

  private static @Nullable Reading inWeeks(int times, int amount) {
    if (times == 1) {
      return amount <= 4 ? Reading.of(new Weekly(amount, List.of())) : null;
    }
    return amount == 1 && IN_WEEK.containsKey(times)
        ? Reading.of(new Weekly(1, IN_WEEK.get(times)), EVEN_PARTS)
        : null;
  }

  private static @Nullable Reading reading(int times, int amount, int unit) {
    if (unit == WEEK) {
      return inWeeks(times, amount);
    }
    int months = unit * amount;
    if (months == 1 && IN_MONTH.containsKey(times)) {
      return Reading.of(new MonthlyDay(IN_MONTH.get(times), false), EVEN_PARTS);
    }
    if (unit == YEAR && times == 1 && (amount == 2 || amount == 3)) {
      return Reading.of(new EveryYears(amount), YEAR_ENDS);
    }
    if (months == YEAR && TimesAYear.isKnown(times)) {
      return Reading.of(new TimesAYear(times), EVEN_PARTS);
    }
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
