package ru.vekha.deadline.language.family;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wording;

/** Words that sound like a deadline and give no day; each is refused with what to write instead. */
final class UnanswerableRecogniser implements Recogniser {

  private static final Map<String, List<Wording>> REASONS = new LinkedHashMap<>();

  static {
    REASONS.put(
        "Границы учебных четвертей и триместров у каждой школы свои. Напишите месяцы или даты.",
        Wording.anyOf(
            "[в|до|за] [конца] i|ii|iii|iv|перв*|втор*|трет*|четверт* [учебн*] четверт*|триместр*",
            "[в|до] [конца] четверть|четверти|триместр|триместра",
            "ежетриместрово"));
    REASONS.put(
        "Даты каникул у каждой школы свои. Напишите даты.",
        Wording.anyOf("[в|во] [время|период] [осенн*|зимн*|весенн*|летн*] каникул*"));
    REASONS.put(
        "Время года не даёт точного срока. Напишите месяцы, например «март–май 2022 г.».",
        Wording.anyOf("весной|летом|осенью|зимой|весна|лето|осень|зима"));
    REASONS.put("Срок назван на выбор. Оставьте один из вариантов.", Wording.anyOf("или", "либо"));
    REASONS.put(
        "Срок назван приблизительно. Напишите точную дату или месяц.",
        Wording.anyOf("примерно", "ориентировочно", "около", "предположительно", "предварительно"));
    REASONS.put(
        "Точного дня эти слова не дают. Напишите, например, «в течение 3 рабочих дней со дня …».",
        Wording.anyOf(
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
        Wording.anyOf("кроме", "за исключением", "исключая"));
    REASONS.put(
        "Не сказано, какой это месяц, квартал или неделя. Назовите его, например «до конца мая».",
        Wording.anyOf(
            "[до|к|в] [конца|концу|конце|начала|началу|начале] месяц*|квартал*|недел*|полугоди*",
            "в течение|течении [текущего] месяца|квартала|недели|полугодия"));
    REASONS.put(
        "Не сказано, после какого года. Напишите год цифрами.",
        Wording.anyOf("следующего года", "в следующем году", "прошлого года"));
  }

  @Override
  public @Nullable Reading read(Cursor cursor) {
    int mark = cursor.mark();
    for (Map.Entry<String, List<Wording>> each : REASONS.entrySet()) {
      if (cursor.take(each.getValue())) {
        throw cursor.refuseFrom(mark, each.getKey());
      }
    }
    return null;
  }
}
