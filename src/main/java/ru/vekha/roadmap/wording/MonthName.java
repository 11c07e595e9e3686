package ru.vekha.roadmap.wording;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.vekha.deadline.RussianMonths;

/**
 * A month as a phrase writes it, in its case and with or without a capital letter.
 *
 * @param month the month, 1 to 12
 * @param form the case: 0 «май», 1 «мая», 2 «мае»
 * @param capital whether it begins with a capital letter
 */
record MonthName(int month, int form, boolean capital) {
  private static final List<List<String>> FORMS =
      List.of(RussianMonths.NOMINATIVE, RussianMonths.GENITIVE, RussianMonths.PREPOSITIONAL);

  /** All months in all cases, for patterns; longer words first. */
  static final String PATTERN =
      FORMS.stream()
          .flatMap(List::stream)
          .sorted((one, other) -> other.length() - one.length())
          .collect(Collectors.joining("|", "(", ")"));

  static MonthName of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Stream.of(0, 1, 2)
        .filter(form -> FORMS.get(form).contains(lower))
        .map(
            form ->
                new MonthName(
                    FORMS.get(form).indexOf(lower) + 1,
                    form,
                    Character.isUpperCase(word.charAt(0))))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not a month: " + word));
  }

  MonthName at(int otherMonth) {
    return new MonthName(otherMonth, form, capital);
  }

  String words() {
    String name = FORMS.get(form).get(month - 1);
    return capital ? Character.toUpperCase(name.charAt(0)) + name.substring(1) : name;
  }
}
