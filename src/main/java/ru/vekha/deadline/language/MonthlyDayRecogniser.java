package ru.vekha.deadline.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.rule.MonthlyDay;

/** «ежемесячно 25 числа», «до 5 числа каждого месяца», «1 и 15 числа ежемесячно». */
final class MonthlyDayRecogniser implements Recogniser {

  private static final List<Wording> MONTHLY =
      Wording.anyOf("ежемесячн* [,|:|-]", "каждый месяц [,|:|-]", "[в] каждом месяце [,|:|-]");
  private static final List<Wording> MONTHLY_AFTER =
      Wording.anyOf("[,] [(] ежемесячно [)]", "[,] каждого месяца", "[,] каждый месяц");
  private static final List<Wording> BY =
      Wording.anyOf("[в] [срок] до", "[в] [срок] не позднее|позже", "к|ко");
  private static final List<Wording> NUMBER_NOUN = Wording.anyOf("числа|число|чисел|числу");
  private static final List<Wording> SEPARATOR = Wording.anyOf("и", ",");

  @Override
  public @Nullable Reading read(Cursor cursor) {
    boolean monthly = cursor.take(MONTHLY);
    boolean by = cursor.take(BY);
    List<Integer> days = takeDays(cursor);
    if (days.isEmpty() || !cursor.take(NUMBER_NOUN)) {
      return null;
    }
    return monthly || cursor.take(MONTHLY_AFTER) ? Reading.of(new MonthlyDay(days, by)) : null;
  }

  private static List<Integer> takeDays(Cursor cursor) {
    List<Integer> days = new ArrayList<>();
    do {
      Integer day = cursor.takeNumber(1, 31);
      if (day == null) {
        return List.of();
      }
      Numerals.takeEnding(cursor);
      days.add(day);
    } while (cursor.take(SEPARATOR));
    return days;
  }
}
