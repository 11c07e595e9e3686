package ru.vekha.mentoring.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import ru.vekha.mentoring.LeavingReason;
import ru.vekha.mentoring.RegisterRefused;
import ru.vekha.mentoring.register.TypedFields;

/** Reads when and why somebody has left. */
final class LeavingFields {

  private LeavingFields() {}

  /** Does it with what was typed, or tells what is wrong, by field. */
  static Map<String, String> done(
      TypedFields fields, BiConsumer<LocalDate, LeavingReason> leaving) {
    LocalDate day = fields.requiredDay("leftOn", "Дата завершения");
    LeavingReason reason =
        fields.choice(
            "reason",
            "Причина",
            List.of(LeavingReason.values()),
            LeavingReason::name,
            LeavingReason::title);
    Map<String, String> problems = new LinkedHashMap<>(fields.problems());
    if (day != null && reason != null) {
      try {
        leaving.accept(day, reason);
      } catch (RegisterRefused refused) {
        problems.putAll(refused.problems());
      }
    }
    return problems;
  }
}
