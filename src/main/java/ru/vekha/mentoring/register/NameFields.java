package ru.vekha.mentoring.register;

import java.util.List;
import java.util.Map;
import ru.vekha.mentoring.PersonName;

/** A person's name in three fields, or in the one column that sheets have for it. */
final class NameFields {

  private NameFields() {}

  static PersonName read(TypedFields fields) {
    if (fields.has("name")) {
      String[] parts = fields.line("name").split(" ", 3);
      if (parts.length < 2) {
        fields.problem("name", "ФИО: нужны фамилия и имя полностью.");
      }
      return new PersonName(
          parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }
    return new PersonName(
        fields.required("familyName", "Фамилия"),
        fields.required("givenName", "Имя"),
        fields.line("patronymic"));
  }

  static void put(Map<String, List<String>> fields, PersonName name) {
    fields.put("familyName", List.of(name.family()));
    fields.put("givenName", List.of(name.given()));
    fields.put("patronymic", List.of(name.patronymic()));
  }
}
