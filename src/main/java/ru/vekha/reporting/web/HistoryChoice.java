package ru.vekha.reporting.web;

import java.util.Locale;
import java.util.Map;
import ru.vekha.reporting.history.HistoryQuestion.Course;

/** What the address looks for, in its words; what is missing does not matter. */
record HistoryChoice(
    String organisation,
    String roadmap,
    String person,
    String document,
    String from,
    String to,
    String course,
    String asOf,
    int page) {

  private static final int LONGEST = 200;
  private static final int LAST_PAGE = 100;

  static HistoryChoice of(Map<String, String> asked) {
    return new HistoryChoice(
        word(asked, "organisation"),
        word(asked, "roadmap"),
        word(asked, "person"),
        word(asked, "document"),
        word(asked, "from"),
        word(asked, "to"),
        word(asked, "course"),
        word(asked, "asOf"),
        page(word(asked, "page")));
  }

  /** How the address names a course. */
  static String word(Course course) {
    return course.name().toLowerCase(Locale.ROOT);
  }

  Course chosenCourse() {
    for (Course each : Course.values()) {
      if (word(each).equals(course) || each == Course.ANY && course.isEmpty()) {
        return each;
      }
    }
    throw new QuestionRefused("Такого состояния нет. Выберите его из списка.");
  }

  private static String word(Map<String, String> asked, String name) {
    String word = asked.getOrDefault(name, "").strip().replace("\0", "?");
    return word.substring(0, Math.min(word.length(), LONGEST));
  }

  /** Pages count from 1; nonsense is the first one. */
  private static int page(String typed) {
    return typed.matches("[0-9]{1,3}")
        ? Math.max(1, Math.min(LAST_PAGE, Integer.parseInt(typed)))
        : 1;
  }
}
