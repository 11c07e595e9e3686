package ru.vekha.mentoring.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vekha.mentoring.pair.PersonalProgramme;
import ru.vekha.mentoring.pair.PersonalProgramme.Kind;
import ru.vekha.mentoring.pair.PersonalProgramme.Wish;
import ru.vekha.mentoring.register.TypedFields;

/** A pair's personalised programme as fields. */
final class ProgrammeFields {

  private ProgrammeFields() {}

  /** The programme; what could not be read is among the problems of the fields. */
  static PersonalProgramme read(TypedFields fields) {
    Integer version = fields.whole("version", "Версия записи");
    return new PersonalProgramme(
        fields.day("interviewOn", "Дата собеседования"),
        wish(fields, "mentorWish", "Мнение наставника"),
        wish(fields, "menteeWish", "Мнение наставляемого"),
        fields.has("kind")
            ? fields.choice(
                "kind", "Вид наставничества", List.of(Kind.values()), Kind::name, Kind::title)
            : null,
        fields.line("note"),
        fields.line("difficulties"),
        fields.line("assessment"),
        version == null ? 0 : version);
  }

  /** The fields that show a programme for change. */
  static Map<String, List<String>> of(@Nullable PersonalProgramme programme) {
    Map<String, List<String>> fields = new HashMap<>();
    if (programme != null) {
      fields.put("version", List.of(String.valueOf(programme.version())));
      put(fields, "interviewOn", programme.interviewOn());
      put(fields, "mentorWish", programme.mentorWish());
      put(fields, "menteeWish", programme.menteeWish());
      put(fields, "kind", programme.kind());
      fields.put("note", List.of(programme.note()));
      fields.put("difficulties", List.of(programme.difficulties()));
      fields.put("assessment", List.of(programme.assessment()));
    }
    return fields;
  }

  private static @Nullable Wish wish(TypedFields fields, String name, String label) {
    return fields.has(name)
        ? fields.choice(name, label, List.of(Wish.values()), Wish::name, Wish::title)
        : null;
  }

  private static void put(Map<String, List<String>> fields, String name, @Nullable Object value) {
    if (value != null) {
      fields.put(name, List.of(value.toString()));
    }
  }
}
