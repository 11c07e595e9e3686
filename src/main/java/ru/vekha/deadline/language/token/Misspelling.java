package ru.vekha.deadline.language.token;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the word of the language that a word with one wrong letter must be: «апрля», «мрат»,
 * «месц». What could be either of two months, «июнль», is none.
 */
final class Misspelling {

  private static final List<String> STEMS =
      List.of("январ", "феврал", "апрел", "август", "сентябр", "октябр", "ноябр", "декабр");
  private static final List<String> ENDINGS = List.of("ь", "я", "е", "ю", "", "а", "у");
  private static final Set<String> SHORT_MONTHS =
      words("май мая мае март марта марте марту июнь июня июне июню июль июля июле июлю");
  private static final Set<String> OTHERS =
      words(
          "ежемесячно ежеквартально ежегодно еженедельно ежедневно постоянно регулярно"
              + " систематически непрерывно периодически течение течении квартал квартала квартале"
              + " кварталом кварталу кварталы позднее полугодие полугодия полугодии полугодию"
              + " необходимости период периода периоде периоду периоды месяц месяца месяце месяцев"
              + " месяцем месяцам неделя недели неделю неделе недель декада декаде декады декаду"
              + " отдельному учебного учебный учебном учебному календарного календарный"
              + " календарных календарные рабочих рабочего рабочие рабочий следующего отчетным"
              + " отчетного отчетный последнего последний последняя последующего каждого каждый"
              + " каждую каждое каждой каждому каждом каждая каждые первая первое первой первого"
              + " первый первую первые вторая второе второй второго вторую третья третье третьей"
              + " третьего третий третью четвертый четвертого четвертая начала начало начале конца"
              + " конце концу конец середины середине середина числа число начиная понедельник"
              + " понедельника вторник вторника четверг четверга пятница пятницу пятницы суббота"
              + " субботу года году годом годы годов годам");
  private static final int SHORTEST = 3;
  private static final int LONG = 5;

  private static final RememberedWords<Optional<String>> MEANT =
      new RememberedWords<>(word -> Optional.ofNullable(find(word)));

  private Misspelling() {}

  private static Set<String> words(String all) {
    return new LinkedHashSet<>(List.of(all.split(" ")));
  }

  /** The word that was meant, or null. */
  static @Nullable String meant(String word) {
    return MEANT.of(word).orElse(null);
  }

  private static @Nullable String find(String word) {
    if (word.length() < SHORTEST || OTHERS.contains(word)) {
      return null;
    }
    String month = longMonth(word);
    month = month == null ? shortMonth(word) : month;
    return month == null ? other(word) : month;
  }

  private static @Nullable String longMonth(String word) {
    for (String stem : STEMS) {
      for (String ending : ENDINGS) {
        String month = stem + ending;
        if (MonthWords.isFullName(month) && Slip.of(word, month) != Slip.NONE) {
          return month;
        }
      }
    }
    return null;
  }

  private static @Nullable String shortMonth(String word) {
    List<String> meant = SHORT_MONTHS.stream().filter(month -> isSlip(word, month)).toList();
    boolean oneMonth = meant.stream().map(MonthWords::find).distinct().count() == 1;
    return oneMonth ? meant.get(0) : null;
  }

  private static @Nullable String other(String word) {
    return OTHERS.stream().filter(other -> isSlip(word, other)).findFirst().orElse(null);
  }

  /** Another first letter makes another word: «карта», «лечение»; so do few letters. */
  private static boolean isSlip(String word, String other) {
    Slip slip = Slip.of(word, other);
    return switch (slip) {
      case NONE -> false;
      case SWAPPED, DOUBLED -> true;
      case CHANGED, LEFT_OUT, PUT_IN ->
          other.length() >= (SHORT_MONTHS.contains(other) ? SHORTEST + 1 : LONG)
              && word.charAt(0) == other.charAt(0);
    };
  }
}
