package ru.vekha.cockpit.instance;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.DocumentKind;

/** Says the value of a variable in words. What it points to may have been erased since. */
@Component
class VariableWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");

  private final NamedRecords records;
  private final Organisations organisations;
  private final People people;

  VariableWords(NamedRecords records, Organisations organisations, People people) {
    this.records = records;
    this.organisations = organisations;
    this.people = people;
  }

  /**
   * The words of a value as the engine keeps it. A value that somebody has changed in the database
   * is said to be unreadable, so that the others are still shown.
   *
   * @param zone on whose clock a moment is told
   */
  String of(KnownVariable variable, Object value, ZoneId zone) {
    try {
      return read(variable, value.toString(), zone).orElse("больше нет в системе");
    } catch (IllegalArgumentException | DateTimeException e) {
      return "не удалось прочитать";
    }
  }

  private Optional<String> read(KnownVariable variable, String kept, ZoneId zone) {
    return switch (variable.kind()) {
      case ASSIGNMENT ->
          records.assignment(UUID.fromString(kept)).map(each -> each.number() + " " + each.title());
      case ROADMAP -> records.roadmap(UUID.fromString(kept));
      case ORGANISATION -> organisations.find(kept).map(Organisation::shortName);
      case ROLE -> Optional.of(Role.ofGroup(kept).title());
      case PERSON -> people.find(kept).map(Person::fullName);
      case DOCUMENT -> Optional.of(DocumentKind.ofCode(kept).title());
      case MOMENT -> Optional.of(MOMENT.format(Instant.parse(kept).atZone(zone)));
      case DAY -> Optional.of(DAY.format(LocalDate.parse(kept)));
      case FLAG -> Optional.of(Boolean.parseBoolean(kept) ? "да" : "нет");
      case WORD -> Optional.of(variable.word(kept));
      case PLAIN -> Optional.of(kept);
    };
  }
}
