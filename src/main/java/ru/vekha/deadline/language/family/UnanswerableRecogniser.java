package ru.vekha.deadline.language.family;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wordings;

/** Words that sound like a deadline and give no day; each is refused with what to write instead. */
final class UnanswerableRecogniser implements Recogniser {

  private static final Map<String, Wordings> REASONS = new LinkedHashMap<>();

  static {
    REASONS.put(
        "Границы триместров у каждой школы свои. Напишите месяцы или даты.",
        Wordings.anyOf(
            "[в|до|за] [конца] i|ii|iii|перв*|втор*|трет* триместр*",
            "[в|до] [конца] триместр*",
            "ежетриместрово"));
    REASONS.put("Срок назван на выбор. Оставьте один из вариантов.", Wordings.anyOf("или", "либо"));
    REASONS.put(
        "Срок назван приблизительно. Напишите точную дату или месяц.",
        Wordings.anyOf(
            "примерно", "ориентировочно", "около", "предположительно", "предварительно"));
    REASONS.put(
        "Точного дня эти слова не дают. Напишите, например, «в течение 3 рабочих дней со дня …».",
        Wordings.anyOf(
            "незамедлительно",
            "немедленно",
            "срочно",
            "своевременно",
            "оперативно",
            "в кратчайшие сроки",
            "в ближайшее время",
            "как можно скорее"));
    REASONS.put(
        "Срок с исключением прочитать нельзя. Перечислите нужные месяцы или даты.",
        Wordings.anyOf("кроме", "за исключением", "исключая"));
    REASONS.put(
        "Не сказано, какой это месяц, квартал или неделя. Назовите его, например «до конца мая».",
        Wordings.anyOf(
            "[до|к|в] [конца|концу|конце|начала|началу|начале] месяц*|квартал*|недел*|полугоди*",
            "в течение|течении текущего месяца|квартала|недели|полугодия",
            "в течение|течении квартала|полугодия"));
    REASONS.put(
        "Не сказано, после какого года. Напишите год цифрами.",
        Wordings.anyOf("следующего года", "в следующем году", "прошлого года"));
  }

  @Override
  public @Nullable Reading read(Cursor cursor) {
    int mark = cursor.mark();
    for (Map.Entry<String, Wordings> each : REASONS.entrySet()) {
      if (cursor.take(each.getValue())) {
        throw cursor.refuseFrom(mark, each.getKey());
      }
    }
    return null;
  }
}
