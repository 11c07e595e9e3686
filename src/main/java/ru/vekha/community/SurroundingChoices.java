package ru.vekha.community;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.vekha.community.section.Field;
import ru.vekha.community.section.Section;
import ru.vekha.community.section.Sections;
import ru.vekha.mentoring.MentorFacts;
import ru.vekha.mentoring.Mentors;
import ru.vekha.mentoring.ParticipantNames;
import ru.vekha.organisation.Staff;

/** What a keeper of an organisation's entries may pick in a field; nothing else is accepted. */
@Component
public class SurroundingChoices {

  private static final int MOST = 1_000;

  private final SurroundingRows rows;
  private final Staff staff;
  private final Mentors mentors;
  private final ParticipantNames names;

  SurroundingChoices(SurroundingRows rows, Staff staff, Mentors mentors, ParticipantNames names) {
    this.rows = rows;
    this.staff = staff;
    this.mentors = mentors;
    this.names = names;
  }

  /** Code or id and title of each choice; empty for a field that is typed. */
  public Map<String, String> of(
      Field field, String personId, String organisationId, LocalDate today) {
    return switch (field.kind()) {
      case CHOICE -> field.choices();
      case ENTRY -> entries(field, organisationId);
      case PERSON -> staff.around(organisationId, MOST);
      case MENTOR -> mentors(personId, organisationId, today);
      default -> Map.of();
    };
  }

  private Map<String, String> entries(Field field, String organisationId) {
    Section target = Sections.get(field.target());
    Map<String, String> choices = new LinkedHashMap<>();
    rows.of(target, organisationId, MOST).stream()
        .filter(Entry::isOpen)
        .filter(each -> field.only().isEmpty() || field.only().equals(each.values().text("kind")))
        .forEach(each -> choices.put(each.id().toString(), each.values().text(target.name())));
    return choices;
  }

  private Map<String, String> mentors(String personId, String organisationId, LocalDate today) {
    var ids = mentors.factsActive(organisationId, today).stream().map(MentorFacts::id).toList();
    Map<String, String> choices = new LinkedHashMap<>();
    names.ofMentors(personId, ids).entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.comparing(name -> name.full())))
        .forEach(each -> choices.put(each.getKey().toString(), each.getValue().full()));
    return choices;
  }
}
