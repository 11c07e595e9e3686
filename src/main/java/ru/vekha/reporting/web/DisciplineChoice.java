package ru.vekha.reporting.web;

import java.util.Locale;
import java.util.Map;
import ru.vekha.reporting.discipline.DisciplineGrouping;
import ru.vekha.reporting.discipline.DisciplineOrder;

/** What the address asks for, in the words of the address; what is missing has its usual value. */
record DisciplineChoice(
    String period,
    String from,
    String to,
    String by,
    String organisation,
    String roadmap,
    String sort,
    boolean down) {

  static DisciplineChoice of(Map<String, String> asked) {
    return new DisciplineChoice(
        asked.getOrDefault("period", DisciplinePeriodChoice.MONTH.word()),
        asked.getOrDefault("from", ""),
        asked.getOrDefault("to", ""),
        asked.getOrDefault("by", word(DisciplineGrouping.ORGANISATION)),
        asked.getOrDefault("organisation", ""),
        asked.getOrDefault("roadmap", ""),
        asked.getOrDefault("sort", word(DisciplineOrder.NAME)),
        Boolean.parseBoolean(asked.getOrDefault("down", "false")));
  }

  /** The address's word of a choice. */
  static String word(Enum<?> each) {
    return each.name().toLowerCase(Locale.ROOT);
  }

  DisciplineGrouping grouping() {
    return chosen(DisciplineGrouping.class, by, "Такой группировки нет. Выберите её из списка.");
  }

  DisciplineOrder order() {
    return chosen(
        DisciplineOrder.class, sort, "По такому столбцу сортировать нельзя. Нажмите на заголовок.");
  }

  private static <E extends Enum<E>> E chosen(Class<E> type, String word, String refusal) {
    for (E each : type.getEnumConstants()) {
      if (word(each).equals(word)) {
        return each;
      }
    }
    throw new QuestionRefused(refusal);
  }
}
