package ru.vekha.deadline.language.family;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.FreeText;
import ru.vekha.deadline.language.token.Wording;
import ru.vekha.deadline.rule.OnEventDay;

/** «в день проведения форума»; «после форума» alone is refused, for no term is named. */
final class EventDayRecogniser implements Recogniser {

  private static final String NO_TERM =
      "Не сказано, сколько дней даётся после события. Напишите, например, «в течение 5 рабочих дней"
          + " после …».";
  private static final List<Wording> ON = Wording.anyOf("в день", "в дни", "в дату");
  private static final List<Wording> AFTER =
      Wording.anyOf(
          "после",
          "по окончании",
          "по завершении",
          "по итогам",
          "по результатам",
          "с момента",
          "со дня",
          "с даты");

  @Override
  public @Nullable Reading read(Cursor cursor) {
    int mark = cursor.mark();
    if (cursor.take(ON)) {
      FreeText.skip(cursor);
      return Reading.of(new OnEventDay(FreeText.inSmallLetter(cursor.textFrom(mark))));
    }
    if (cursor.take(AFTER)) {
      FreeText.skip(cursor);
      throw cursor.refuseFrom(mark, NO_TERM);
    }
    return null;
  }
}
