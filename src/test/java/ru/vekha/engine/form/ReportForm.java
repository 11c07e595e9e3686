package ru.vekha.engine.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A form with one field of every kind, and a submission of it that is right. */
final class ReportForm {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

  static final Map<String, Object> SHOWN =
      Map.of(
          "activityTitle", "Обучение наставников",
          "controllers",
              List.of(
                  Map.of("label", "Отдел образования", "value", "person-7"),
                  Map.of("label", "Методист", "value", "person-8")),
          "rooms", List.of("room-1", "room-2"));

  private ReportForm() {}

  static FormSchema schema() {
    return new FormSchemaReader().read(json());
  }

  static String json() {
    try (InputStream form = ReportForm.class.getResourceAsStream("hand-in-report.form")) {
      return new String(form.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, Object> right() {
    return new HashMap<>(
        Map.of(
            "outcome", "done",
            "report", "Проведено занятие",
            "documentNumber", "12-у",
            "documentDate", "2026-11-20",
            "confirmed", true));
  }

  static Map<String, Object> rightWith(String key, Object value) {
    Map<String, Object> submitted = right();
    submitted.put(key, value);
    return submitted;
  }

  static CheckedForm check(Map<String, Object> submitted) {
    return new FormCheck(CLOCK).check(schema(), submitted, Map.of(), SHOWN);
  }
}
