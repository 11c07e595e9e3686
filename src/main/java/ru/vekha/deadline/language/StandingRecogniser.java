package ru.vekha.deadline.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.rule.WholePeriod;

/** «в течение всего периода реализации ЦМН», «весь период», «постоянно». */
final class StandingRecogniser implements Recogniser {

  private static final List<Wording> PERIOD =
      Wording.anyOf(
          "[в|на] [течение|течении|протяжении] весь|всего период*|срок*",
          "в|на течение|течении|протяжении период*",
          "за|на весь период");
  // «… реализации ЦМН», «… внедрения целевой модели наставничества», «… действия дорожной карты»
  private static final List<Wording> OF_WHAT =
      Wording.anyOf("реализации", "внедрения", "действия", "работы");
  private static final List<Wording> OBJECT =
      Wording.anyOf(
          "цмн",
          "[целевой] модели [наставничества]",
          "дорожной карты",
          "[настоящего] плана",
          "программ* [наставничества]",
          "методологии [( целевой модели )] [наставничества]",
          "мероприяти*",
          "проекта",
          "наставничества");
  private static final List<Wording> ALWAYS =
      Wording.anyOf("постоянно", "на постоянной основе", "непрерывно");

  @Override
  public @Nullable Reading read(Cursor cursor) {
    if (cursor.take(ALWAYS)) {
      return Reading.of(new WholePeriod(WholePeriod.Wording.ALWAYS));
    }
    if (!cursor.take(PERIOD)) {
      return null;
    }
    if (cursor.take(OF_WHAT)) {
      cursor.take(OBJECT);
    }
    return Reading.of(new WholePeriod(WholePeriod.Wording.PERIOD));
  }
}
