package ru.vekha.deadline.language.family;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.FreeText;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.WholePeriod;

/** «в течение всего периода реализации ЦМН», «весь период», «постоянно». */
final class StandingRecogniser implements Recogniser {

  private static final Wordings PERIOD =
      Wordings.anyOf(
          "[в|на] [течение|течении|протяжении] весь|всего период*|срок*",
          "в|на течение|течении|протяжении период*|срока",
          "за|на весь период|срок",
          "по всему периоду",
          "на всем протяжении",
          "срок|период реализации|действия",
          "[в|на] [течение|течении|протяжении] всей|всего"
              + " программы|времени|цикла|проекта|обучения|наставничества",
          "весь срок",
          "на всех этапах");
  // «в период реализации программы»: without its object «в период» names no period
  private static final Wordings IN_PERIOD =
      Wordings.anyOf(
          "[в|на] период", "в ходе|процессе", "по ходу", "в|на течение|течении|протяжении");
  // «… реализации ЦМН», «… внедрения целевой модели наставничества», «… действия дорожной карты»
  private static final Wordings OF_WHAT =
      Wordings.anyOf(
          "реализации|внедрения|действия|работы|функционирования|выполнения|осуществления|апробации");
  private static final Wordings OF_WHOLE =
      Wordings.anyOf(
          "наставничества|программы|программ|проекта|проектов|плана|обучения|деятельности"
              + "|сотрудничества|взаимодействия|сопровождения|дорожной");
  private static final Wordings ALWAYS =
      Wordings.anyOf(
          "постоянно",
          "на постоянной основе",
          "непрерывно",
          "бессрочно",
          "все время",
          "постоянный контроль|мониторинг",
          "в постоянном|непрерывном режиме",
          "на непрерывной основе");

  private static final Wordings REGULARLY =
      Wordings.anyOf(
          "ежедневн*",
          "в ежедневном режиме",
          "систематически",
          "регулярно",
          "на регулярной|системной|систематической основе",
          "в текущем режиме",
          "на ежедневной основе",
          "в регулярном режиме");
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
    boolean saysWhat = cursor.justTook("реализации") || cursor.justTook("действия");
    boolean named = saysWhat || cursor.take(OF_WHAT) || cursor.take(OF_WHOLE);
    if (!whole && !named) {
      return null;
    }
    if (named) {
      FreeText.skipWords(cursor);
    }
    return Reading.of(new WholePeriod(WholePeriod.Wording.PERIOD));
  }
}
