package ru.vekha.mentoring;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vekha.mentoring.register.MenteeFields;
import ru.vekha.mentoring.register.MentorFields;
import ru.vekha.mentoring.register.TypedFields;
import ru.vekha.mentoring.sheet.Register;

/** Reads rows of spreadsheets as entries of the registers and enters them. */
@Component
class RowEntries {

  private final Mentees mentees;
  private final Mentors mentors;

  RowEntries(Mentees mentees, Mentors mentors) {
    this.mentees = mentees;
    this.mentors = mentors;
  }

  /**
   * What came of reading a row.
   *
   * @param known whether the register has the person already
   * @param person by what two rows of one person are told; empty if the row is bad
   */
  record Reading(Map<String, String> problems, boolean known, String person) {}

  Reading read(Register register, String organisationId, Map<String, List<String>> fields) {
    TypedFields typed = TypedFields.withoutQuoting(fields);
    return register == Register.MENTEES
        ? mentee(organisationId, typed)
        : mentor(organisationId, typed);
  }

  /** Enters a row; false if the register has the person already. */
  boolean enter(String actor, RegisterImports.Waiting waiting, Map<String, List<String>> fields) {
    String organisationId = waiting.organisationId();
    if (read(waiting.register(), organisationId, fields).known()) {
      return false;
    }
    TypedFields typed = TypedFields.withoutQuoting(fields);
    if (waiting.register() == Register.MENTEES) {
      MenteeFields.read(typed).ifPresent(entry -> mentees.add(actor, organisationId, entry));
    } else {
      MentorFields.read(typed).ifPresent(entry -> mentors.add(actor, organisationId, entry));
    }
    Mentees.refuse(typed.problems());
    return true;
  }

  private Reading mentee(String organisationId, TypedFields typed) {
    Optional<MenteeEntry> entry = MenteeFields.read(typed);
    Map<String, String> problems = new LinkedHashMap<>(typed.problems());
    entry.ifPresent(each -> problems.putAll(mentees.problems(organisationId, each)));
    if (entry.isEmpty() || !problems.isEmpty()) {
      return new Reading(problems, false, "");
    }
    MenteePerson person = entry.get().person();
    return new Reading(
        problems,
        mentees.isKept(organisationId, person.name(), person.birthDate()),
        key(person.name(), person.birthDate()));
  }

  private Reading mentor(String organisationId, TypedFields typed) {
    Optional<MentorEntry> entry = MentorFields.read(typed);
    Map<String, String> problems = new LinkedHashMap<>(typed.problems());
    entry.ifPresent(each -> problems.putAll(mentors.problems(organisationId, each)));
    if (entry.isEmpty() || !problems.isEmpty()) {
      return new Reading(problems, false, "");
    }
    MentorPerson person = entry.get().person();
    return new Reading(
        problems,
        mentors.isKept(organisationId, person.name(), person.birthDate()),
        key(person.name(), person.birthDate()));
  }

  private static String key(PersonName name, @Nullable LocalDate born) {
    return name.full() + "|" + born;
  }
}
