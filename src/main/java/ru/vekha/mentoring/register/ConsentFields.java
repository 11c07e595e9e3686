package ru.vekha.mentoring.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.vekha.mentoring.ConsentGiven;
import ru.vekha.mentoring.ConsentsGiven;

/** Reads the consents that an entry is made with. */
final class ConsentFields {

  private ConsentFields() {}

  static ConsentsGiven read(TypedFields fields) {
    return new ConsentsGiven(
        consent(fields, "ownConsent"), consent(fields, "representativeConsent"));
  }

  private static @Nullable ConsentGiven consent(TypedFields fields, String name) {
    if (!fields.has(name + "On") && !fields.has(name + "Document") && !fields.has(name + "Until")) {
      return null;
    }
    LocalDate on = fields.requiredDay(name + "On", "Дата согласия");
    LocalDate until = fields.day(name + "Until", "Согласие действует до");
    String document = fields.required(name + "Document", "Документ согласия");
    return on == null ? null : new ConsentGiven(on, until, document);
  }
}
