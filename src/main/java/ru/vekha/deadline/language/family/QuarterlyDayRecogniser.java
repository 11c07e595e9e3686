package ru.vekha.deadline.language.family;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.repetition.QuarterlyDay;

/** «ежеквартально 25 числа», «до 20 числа последнего месяца квартала». */
final class QuarterlyDayRecogniser implements Recogniser {

  private static final String LAST_MONTH =
      "Месяц квартала не назван; принят последний. Если отчёт сдают после квартала, напишите"
          + " «месяца, следующего за отчётным кварталом».";
  private static final Wordings QUARTERLY =
      Wordings.anyOf("ежеквартальн* [,|:|-|(]", "каждый квартал [,|:|-|(]");
  private static final Wordings BY = Wordings.anyOf("[в] [срок] до", "[в] [срок] не позднее", "к");
  private static final Wordings NOUN = Wordings.anyOf("числа|число|числу");
  private static final List<Wordings> MONTHS =
      List.of(
          Wordings.anyOf("первого месяца"),
          Wordings.anyOf("второго месяца"),
          Wordings.anyOf("последнего|третьего месяца"));
  private static final Wordings QUARTER = Wordings.anyOf("[каждого|отчетного|текущего] квартала");

  @Override
  public @Nullable Reading read(Cursor cursor) {
    boolean quarterly = cursor.take(QUARTERLY);
    boolean by = cursor.take(BY);
    Integer day = cursor.takeNumber(1, 31);
    if (day == null) {
      return null;
    }
    Numerals.takeEnding(cursor);
    if (!cursor.take(NOUN)) {
      return null;
    }
    for (int month = 1; month <= MONTHS.size(); month++) {
      if (cursor.take(MONTHS.get(month - 1))) {
        boolean named = cursor.take(QUARTER);
        return quarterly || named ? Reading.of(new QuarterlyDay(month, day)) : null;
      }
    }
    return quarterly && !by ? Reading.of(new QuarterlyDay(3, day), LAST_MONTH) : null;
  }
}
