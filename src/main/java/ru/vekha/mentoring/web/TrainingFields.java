package ru.vekha.mentoring.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ru.vekha.mentoring.RegisterRefused;
import ru.vekha.mentoring.Training;
import ru.vekha.mentoring.register.TypedFields;

/** Reads a finished training of a mentor or of an employee. */
final class TrainingFields {

  private TrainingFields() {}

  /** Keeps what was typed, or tells what is wrong, by field. */
  static Map<String, String> ofMentor(
      TypedFields fields, UUID mentorId, Consumer<Training> keeping) {
    return done(fields, mentorId, null, keeping);
  }

  /** The same for the employee whom the fields name. */
  static Map<String, String> ofEmployee(TypedFields fields, Consumer<Training> keeping) {
    return done(fields, null, fields.required("personId", "Сотрудник"), keeping);
  }

  private static Map<String, String> done(
      TypedFields fields,
      @Nullable UUID mentorId,
      @Nullable String personId,
      Consumer<Training> keeping) {
    String title = fields.required("title", "Программа обучения");
    fields.required("hours", "Часов обучения");
    Integer hours = fields.whole("hours", "Часов обучения");
    LocalDate finished = fields.requiredDay("finishedOn", "Дата окончания обучения");
    Map<String, String> problems = new LinkedHashMap<>(fields.problems());
    if (hours != null && finished != null && problems.isEmpty()) {
      try {
        keeping.accept(
            new Training(
                mentorId,
                personId,
                title,
                hours,
                finished,
                fields.line("document"),
                fields.ticked("qualification")));
      } catch (RegisterRefused refused) {
        problems.putAll(refused.problems());
      }
    }
    return problems;
  }
}
