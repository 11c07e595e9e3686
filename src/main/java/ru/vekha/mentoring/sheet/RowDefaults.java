package ru.vekha.mentoring.sheet;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vekha.mentoring.MentoringForm;
import ru.vekha.mentoring.register.TypedFields;

/** What the official columns say only together, or leave unsaid. */
final class RowDefaults {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
  private static final int COMES_OF_AGE = 18;

  private final Map<String, List<String>> fields;

  private RowDefaults(Map<String, List<String>> fields) {
    this.fields = new HashMap<>(fields);
  }

  static Map<String, List<String>> completed(Register register, Map<String, List<String>> fields) {
    RowDefaults row = new RowDefaults(fields);
    if (register == Register.MENTEES) {
      row.completeMentee();
    } else {
      row.completeMentor();
    }
    return row.fields;
  }

  /** One column holds the contacts of both; one consent is the representative's below 18. */
  private void completeMentee() {
    if (fields.containsKey("contact")) {
      fields.putIfAbsent("representative", fields.get("contact"));
    }
    MentoringForm form = form(text("form"));
    if (form != null) {
      fields.putIfAbsent("category", List.of(isForLearners(form) ? "LEARNER" : "TEACHER"));
    }
    giveConsentTo(isMinor() ? "representativeConsent" : "ownConsent");
  }

  private void completeMentor() {
    MentoringForm form = form(text("forms").split("[;,]")[0]);
    if (form != null) {
      fields.putIfAbsent("category", List.of(mentorCategory(form)));
    }
    fields.putIfAbsent("capacity", List.of("1"));
    Matcher hours = NUMBER.matcher(text("hoursPerWeek"));
    if (hours.find()) {
      fields.put("hoursPerWeek", List.of(hours.group()));
    }
    Matcher ages = NUMBER.matcher(text("ages"));
    if (ages.find()) {
      String first = ages.group();
      fields.putIfAbsent("ageFrom", List.of(first));
      fields.putIfAbsent("ageTo", List.of(ages.find() ? ages.group() : first));
    }
    fields.remove("ages");
    giveConsentTo("ownConsent");
  }

  private void giveConsentTo(String kind) {
    for (String part : List.of("On", "Document")) {
      List<String> given = fields.remove("consent" + part);
      if (given != null) {
        fields.putIfAbsent(kind + part, given);
      }
    }
  }

  private boolean isMinor() {
    TypedFields row = new TypedFields(fields);
    LocalDate born = row.day("birthDate", "");
    LocalDate entered = row.day("enteredOn", "");
    return born != null
        && entered != null
        && Period.between(born, entered).getYears() < COMES_OF_AGE;
  }

  private String text(String field) {
    return fields.getOrDefault(field, List.of("")).get(0);
  }

  private static @Nullable MentoringForm form(String text) {
    return new TypedFields(Map.of("form", List.of(text)))
        .choice(
            "form", "", List.of(MentoringForm.values()), MentoringForm::code, MentoringForm::title);
  }

  private static boolean isForLearners(MentoringForm form) {
    return form != MentoringForm.TEACHER_TEACHER && form != MentoringForm.EDUCATOR_PARENT;
  }

  private static String mentorCategory(MentoringForm form) {
    return switch (form) {
      case LEARNER_LEARNER -> "LEARNER";
      case STUDENT_LEARNER -> "STUDENT";
      case EMPLOYER_LEARNER -> "EMPLOYER";
      case PARENT_LEARNER -> "PARENT";
      case VOLUNTEER_LEARNER, VOLUNTEER_SPECIAL_NEEDS -> "VOLUNTEER";
      default -> "TEACHER";
    };
  }
}
