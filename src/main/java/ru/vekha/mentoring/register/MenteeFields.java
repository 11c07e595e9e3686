package ru.vekha.mentoring.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.vekha.mentoring.ConsentsGiven;
import ru.vekha.mentoring.Mentee;
import ru.vekha.mentoring.MenteeCategory;
import ru.vekha.mentoring.MenteeEntry;
import ru.vekha.mentoring.MenteePerson;
import ru.vekha.mentoring.MentoringForm;
import ru.vekha.mentoring.Outcome;
import ru.vekha.mentoring.PersonName;
import ru.vekha.mentoring.Wording;

/** A mentee's entry as fields. */
public final class MenteeFields {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

  private MenteeFields() {}

  /** The entry; nothing when a field cannot be read, and the fields then say which. */
  public static Optional<MenteeEntry> read(TypedFields fields) {
    PersonName name = NameFields.read(fields);
    LocalDate born = fields.requiredDay("birthDate", "Дата рождения");
    MenteeCategory category =
        fields.choice(
            "category",
            "Категория",
            List.of(MenteeCategory.values()),
            MenteeCategory::name,
            MenteeCategory::title);
    MentoringForm form = FormFields.one(fields, "form");
    LocalDate entered = fields.requiredDay("enteredOn", "Дата вхождения в программу");
    LocalDate workStarted = fields.day("workStartedOn", "Начало работы");
    fields.required("contact", "Контактные данные");
    fields.required("request", "Основной запрос");
    ConsentsGiven consents = ConsentFields.read(fields);
    if (!fields.problems().isEmpty()
        || born == null
        || category == null
        || form == null
        || entered == null) {
      return Optional.empty();
    }
    MenteePerson person =
        new MenteePerson(
            orNull(fields.line("personId")),
            name,
            born,
            fields.line("schoolClass"),
            fields.line("contact"),
            fields.line("representative"),
            new Wording(fields.line("request"), fields.tags("requestTags")),
            new Outcome(fields.line("result"), fields.line("caseUrl")),
            workStarted);
    return Optional.of(
        new MenteeEntry(category, form, fields.ticked("special"), entered, person, consents));
  }

  /** The fields that show an entry for change; consents are shown beside, not in fields. */
  public static Map<String, List<String>> of(Mentee mentee) {
    MenteePerson person = mentee.person();
    Map<String, List<String>> fields = new HashMap<>();
    NameFields.put(fields, person.name());
    fields.put("version", List.of(String.valueOf(mentee.facts().version())));
    fields.put("personId", shown(person.personId()));
    fields.put("birthDate", shown(person.birthDate()));
    fields.put("category", List.of(mentee.facts().category().name()));
    fields.put("form", List.of(mentee.facts().form().code()));
    fields.put("special", List.of(String.valueOf(mentee.facts().special())));
    fields.put("enteredOn", shown(mentee.facts().stay().from()));
    fields.put("schoolClass", List.of(person.schoolClass()));
    fields.put("contact", List.of(person.contact()));
    fields.put("representative", List.of(person.representative()));
    fields.put("request", List.of(person.request().text()));
    fields.put("requestTags", List.of(String.join(", ", person.request().tags())));
    fields.put("result", List.of(person.outcome().result()));
    fields.put("caseUrl", List.of(person.outcome().caseUrl()));
    fields.put("workStartedOn", shown(person.workStartedOn()));
    return fields;
  }

  static List<String> shown(@Nullable LocalDate day) {
    return day == null ? List.of() : List.of(DAY.format(day));
  }

  static List<String> shown(@Nullable String text) {
    return text == null ? List.of() : List.of(text);
  }

  static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
