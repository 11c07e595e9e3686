package ru.vekha.mentoring;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with an entry, the first problem of each field, in the order of asking. */
final class EntryChecks {

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");
  private static final int MOST_TAGS = 20;

  private final Map<String, String> problems = new LinkedHashMap<>();
  private final LocalDate today;

  EntryChecks(LocalDate today) {
    this.today = today;
  }

  Map<String, String> problems() {
    return problems;
  }

  void require(boolean holds, String field, String message) {
    if (!holds) {
      problems.putIfAbsent(field, message);
    }
  }

  void text(String field, String label, String text, boolean required, int most) {
    String problem = PlainText.problem(text, required, most);
    require(problem.isEmpty(), field, label + ": " + problem);
  }

  void name(PersonName name) {
    text("familyName", "Фамилия", name.family(), true, 100);
    text("givenName", "Имя", name.given(), true, 100);
    text("patronymic", "Отчество", name.patronymic(), false, 100);
  }

  void wording(String field, String label, Wording wording) {
    text(field, label, wording.text(), true, 2000);
    tags(field + "Tags", wording.tags());
  }

  private void tags(String field, List<String> tags) {
    require(
        tags.size() <= MOST_TAGS, field, "Ключевые слова: укажите не больше " + MOST_TAGS + ".");
    tags.forEach(tag -> text(field, "Ключевое слово", tag, true, 60));
  }

  void outcome(Outcome outcome) {
    text("result", "Результаты программы", outcome.result(), false, 4000);
    text("caseUrl", "Ссылка", outcome.caseUrl(), false, 500);
    require(
        outcome.caseUrl().isEmpty() || ADDRESS.matcher(outcome.caseUrl()).matches(),
        "caseUrl",
        "Ссылка: начните адрес с http:// или https://, без пробелов.");
  }

  /** A day that has come, and not one mistyped by centuries. */
  void past(String field, String label, @Nullable LocalDate day) {
    if (day != null) {
      require(
          !day.isAfter(today),
          field,
          label + ": дата " + DAY.format(day) + " ещё не наступила. Исправьте дату.");
      require(day.getYear() >= 1900, field, label + ": проверьте год.");
    }
  }

  /**
   * Checks the consent that a field asks for.
   *
   * @param needed why it must be there, empty if it need not
   * @param held whether one is kept already
   */
  void consent(
      String field,
      @Nullable ConsentGiven given,
      boolean held,
      String needed,
      LocalDate enteredOn) {
    require(given != null || held || needed.isEmpty(), field + "On", needed);
    if (given != null) {
      past(field + "On", "Дата согласия", given.on());
      text(field + "Document", "Документ согласия", given.documentRef(), true, 100);
      LocalDate last = given.validUntil();
      require(
          last == null || !last.isBefore(given.on()),
          field + "Until",
          "Срок согласия кончается раньше, чем согласие дано. Исправьте одну из дат.");
      require(
          last == null || !last.isBefore(enteredOn),
          field + "Until",
          "Согласие кончилось до вхождения в программу. Получите новое.");
    }
  }
}
