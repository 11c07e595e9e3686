package ru.vekha.deadline.language.family;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wording;
import ru.vekha.deadline.rule.WholePeriod;

/** «в течение всего периода реализации ЦМН», «весь период», «постоянно». */
final class StandingRecogniser implements Recogniser {

  private static final List<Wording> PERIOD =
      Wording.anyOf(
          "[в|на] [течение|течении|протяжении] весь|всего период*|срок*",
          "в|на течение|течении|протяжении период*",
          "за|на весь период");
  // «в период реализации программы»: without its object «в период» names no period
  private static final List<Wording> IN_PERIOD = Wording.anyOf("в|на период");
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

  private static final List<Wording> REGULARLY =
      Wording.anyOf("ежедневн*", "систематически", "регулярно", "на регулярной основе");
  private static final String READ_AS_ALWAYS =
      "Прочитано как «постоянно»: отчёт раз в год. Если нужны сроки чаще, напишите, например,"
          + " «ежемесячно».";

  @Override
  public @Nullable Reading read(Cursor cursor) {
    if (cursor.take(REGULARLY)) {
      return Reading.of(new WholePeriod(WholePeriod.Wording.ALWAYS), READ_AS_ALWAYS);
    }
    if (cursor.take(ALWAYS)) {
      return Reading.of(new WholePeriod(WholePeriod.Wording.ALWAYS));
    }
    boolean whole = cursor.take(PERIOD);
    if (!whole && !cursor.take(IN_PERIOD)) {
      return null;
    }
    boolean named = cursor.take(OF_WHAT) && cursor.take(OBJECT);
    if (!whole && !named) {
      return null;
    }
    return Reading.of(new WholePeriod(WholePeriod.Wording.PERIOD));
  }
}
