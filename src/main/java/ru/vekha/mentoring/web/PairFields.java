package ru.vekha.mentoring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.mentoring.MentoringForm;
import ru.vekha.mentoring.pair.EmploymentTerms;
import ru.vekha.mentoring.pair.OrderRef;
import ru.vekha.mentoring.pair.PairToForm;
import ru.vekha.mentoring.pair.Term;
import ru.vekha.mentoring.register.TypedFields;

/** Reads a pair as it was typed on its page. */
final class PairFields {

  private PairFields() {}

  /** The pair; nothing if a field cannot be read, which the fields then tell. */
  static Optional<PairToForm> read(TypedFields fields) {
    UUID programme = id(fields, "programmeId", "Программа");
    UUID mentor = id(fields, "mentorId", "Наставник");
    List<UUID> mentees =
        fields.all("menteeIds").stream().flatMap(text -> parsed(text).stream()).toList();
    if (mentees.isEmpty()) {
      fields.problem("menteeIds", "Наставляемые: выберите хотя бы одного.");
    }
    MentoringForm form =
        fields.choice(
            "form",
            "Форма наставничества",
            List.of(MentoringForm.values()),
            MentoringForm::code,
            MentoringForm::title);
    String number = fields.required("orderNumber", "Номер приказа");
    LocalDate ordered = fields.requiredDay("orderDate", "Дата приказа");
    LocalDate from = fields.requiredDay("startsOn", "Начало работы");
    LocalDate to = fields.requiredDay("endsOn", "Окончание работы");
    EmploymentTerms terms = terms(fields);
    UUID replaces = parsed(fields.line("replaces")).orElse(null);
    if (programme == null
        || mentor == null
        || form == null
        || ordered == null
        || from == null
        || to == null
        || !fields.problems().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PairToForm(
            programme,
            mentor,
            mentees,
            form,
            fields.line("roleVariant"),
            new OrderRef(number, ordered),
            new Term(from, to),
            terms,
            replaces));
  }

  private static EmploymentTerms terms(TypedFields fields) {
    return new EmploymentTerms(
        fields.day("employmentConsentOn", "Согласие работника"),
        fields.has("addendumNumber") ? fields.line("addendumNumber") : null,
        fields.day("addendumDate", "Дата дополнительного соглашения"));
  }

  private static @Nullable UUID id(TypedFields fields, String name, String label) {
    UUID id = parsed(fields.line(name)).orElse(null);
    if (id == null) {
      fields.problem(name, label + ": выберите из списка.");
    }
    return id;
  }

  private static Optional<UUID> parsed(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
