package ru.vekha.mentoring.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vekha.mentoring.LongTermMentors;
import ru.vekha.mentoring.Mentee;
import ru.vekha.mentoring.Mentees;
import ru.vekha.mentoring.MentorCategory;
import ru.vekha.mentoring.MentorEntry;
import ru.vekha.mentoring.Mentors;
import ru.vekha.mentoring.RegisterHidden;
import ru.vekha.mentoring.register.MenteeFields;

/** Enters a mentor, who may have been a mentee: then their data is filled in already. */
@Component
class FormerMentee {

  static final String FIELD = "formerMentee";

  private static final List<String> TAKEN_OVER =
      List.of("familyName", "givenName", "patronymic", "birthDate", "contact", "personId");

  private final LongTermMentors longTerm;
  private final Mentors mentors;
  private final Mentees mentees;

  FormerMentee(LongTermMentors longTerm, Mentors mentors, Mentees mentees) {
    this.longTerm = longTerm;
    this.mentors = mentors;
    this.mentees = mentees;
  }

  boolean mayBecomeMentor(Mentee mentee) {
    return longTerm.mayTakeIn(mentee.id());
  }

  /** The fields of a new mentor; empty ones if nobody was a mentee before. */
  Map<String, List<String>> fields(String actor, String formerMentee) {
    if (formerMentee.isBlank()) {
      return Map.of();
    }
    UUID id = id(actor, formerMentee);
    Mentee mentee = mentees.find(actor, id).orElseThrow(() -> new RegisterHidden(actor, id));
    Map<String, List<String>> known = MenteeFields.of(mentee);
    Map<String, List<String>> fields = new HashMap<>();
    TAKEN_OVER.forEach(name -> fields.put(name, known.getOrDefault(name, List.of())));
    fields.put("category", List.of(category(mentee).name()));
    fields.put("longTerm", List.of("true"));
    fields.put(FIELD, List.of(formerMentee));
    return fields;
  }

  void add(String actor, String organisationId, String formerMentee, MentorEntry entry) {
    if (formerMentee.isBlank()) {
      mentors.add(actor, organisationId, entry);
    } else {
      longTerm.takeIn(actor, organisationId, id(actor, formerMentee), entry);
    }
  }

  private static UUID id(String actor, String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException noId) {
      throw new RegisterHidden(actor, typed);
    }
  }

  private static MentorCategory category(Mentee mentee) {
    return switch (mentee.facts().category()) {
      case LEARNER -> MentorCategory.LEARNER;
      case STUDENT -> MentorCategory.STUDENT;
      default -> MentorCategory.TEACHER;
    };
  }
}
