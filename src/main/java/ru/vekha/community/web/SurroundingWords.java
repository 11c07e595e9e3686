package ru.vekha.community.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.vekha.community.Entry;
import ru.vekha.community.SurroundingAccess;
import ru.vekha.community.Surroundings;
import ru.vekha.community.section.Field;
import ru.vekha.community.section.FieldKind;
import ru.vekha.community.section.Section;
import ru.vekha.community.section.Sections;
import ru.vekha.mentoring.ParticipantNames;
import ru.vekha.organisation.People;

/** Entries in words; who somebody is appears for the keepers of the entries alone. */
@Component
class SurroundingWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int ALL = 1_000;

  private final Surroundings surroundings;
  private final SurroundingAccess access;
  private final People people;
  private final ParticipantNames mentors;

  SurroundingWords(
      Surroundings surroundings,
      SurroundingAccess access,
      People people,
      ParticipantNames mentors) {
    this.surroundings = surroundings;
    this.access = access;
    this.people = people;
    this.mentors = mentors;
  }

  /** A section of an organisation with so many lines at most. */
  SectionView of(String actor, String organisationId, Section section, int most) {
    boolean keeper = access.mayKeep(actor, organisationId);
    List<Field> shown =
        section.fields().stream().filter(each -> keeper || !each.kind().isPersonal()).toList();
    List<Entry> entries = surroundings.of(actor, organisationId, section, most + 1);
    Map<String, String> names = names(actor, organisationId, shown, entries);
    return new SectionView(
        section,
        shown.stream().map(Field::label).toList(),
        entries.stream().limit(most).map(entry -> line(entry, shown, names)).toList(),
        entries.size() > most);
  }

  private static SectionView.Line line(Entry entry, List<Field> shown, Map<String, String> names) {
    LocalDate closed = entry.closedOn();
    return new SectionView.Line(
        entry.id(),
        shown.stream().map(field -> cell(entry, field, names)).toList(),
        closed == null ? "" : DAY.format(closed));
  }

  private static SectionView.Cell cell(Entry entry, Field field, Map<String, String> names) {
    String text = entry.values().text(field.column());
    LocalDate day = entry.values().day(field.column());
    return switch (field.kind()) {
      case DAY, TERM -> plain(day == null ? "" : DAY.format(day));
      case TICK -> plain(entry.values().ticked(field.column()) ? "да" : "нет");
      case CHOICE -> plain(field.choices().getOrDefault(text, text));
      case ENTRY -> plain(names.getOrDefault(text, ""));
      case PERSON, MENTOR ->
          plain(text.isEmpty() ? "" : names.getOrDefault(text, "сведения удалены"));
      case ADDRESS -> new SectionView.Cell(text, text.isEmpty() ? null : text);
      case LINE, WORDS, COUNT -> plain(text);
    };
  }

  private static SectionView.Cell plain(String text) {
    return new SectionView.Cell(text, null);
  }

  private Map<String, String> names(
      String actor, String organisationId, List<Field> shown, List<Entry> entries) {
    Map<String, String> names = new HashMap<>();
    for (Field field : shown) {
      Set<String> ids =
          entries.stream()
              .map(entry -> entry.values().text(field.column()))
              .filter(id -> !id.isEmpty())
              .collect(Collectors.toCollection(LinkedHashSet::new));
      if (ids.isEmpty()) {
        continue;
      }
      if (field.kind() == FieldKind.PERSON) {
        people.findAll(ids).forEach(each -> names.put(each.id(), each.shortName()));
      } else if (field.kind() == FieldKind.MENTOR) {
        mentors
            .ofMentors(actor, ids.stream().map(UUID::fromString).toList())
            .forEach((id, name) -> names.put(id.toString(), name.brief()));
      } else if (field.kind() == FieldKind.ENTRY) {
        Section target = Sections.get(field.target());
        surroundings
            .of(actor, organisationId, target, ALL)
            .forEach(each -> names.put(each.id().toString(), each.values().text(target.name())));
      }
    }
    return names;
  }
}
