package ru.vekha.mentoring.pair;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import ru.vekha.mentoring.RegisterRefused;

/** Gathers what is wrong, the first problem of each field, in the order of asking. */
final class Problems {

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Map<String, String> found = new LinkedHashMap<>();

  void require(boolean holds, String field, String message) {
    if (!holds) {
      found.putIfAbsent(field, message);
    }
  }

  void text(String field, String label, String text, int most) {
    require(!text.isBlank(), field, label + ": заполните это поле.");
    require(text.length() <= most, field, label + ": нужно не больше " + most + " знаков.");
  }

  /** A day that has come. */
  void past(String field, String label, LocalDate day, LocalDate today) {
    require(
        !day.isAfter(today),
        field,
        label + ": дата " + DAY.format(day) + " ещё не наступила. Исправьте дату.");
  }

  void refuse() {
    if (!found.isEmpty()) {
      throw new RegisterRefused(found);
    }
  }
}
