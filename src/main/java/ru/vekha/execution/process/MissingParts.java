package ru.vekha.execution.process;

import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardPart;
import ru.vekha.control.CardParts;
import ru.vekha.control.PartEndings;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;

/**
 * Who has not delivered when the whole is handed in: a warning before, a line in the story after.
 */
@Component
class MissingParts {

  private final CardParts parts;
  private final PartEndings endings;
  private final People people;
  private final Organisations organisations;

  MissingParts(CardParts parts, PartEndings endings, People people, Organisations organisations) {
    this.parts = parts;
    this.endings = endings;
    this.people = people;
    this.organisations = organisations;
  }

  /** Who is missing, one a line; empty when nobody is. */
  String words(UUID cardId) {
    return parts.missing(cardId).stream()
        .map(
            part ->
                who(part)
                    + ": "
                    + part.words()
                    + " (до "
                    + AssignmentFacts.DAY.format(part.due())
                    + ")")
        .collect(Collectors.joining("\n"));
  }

  void note(UUID cardId, String actor) {
    endings.wholeHandedIn(cardId, actor);
  }

  private String who(CardPart part) {
    String person = part.executor().personId();
    String name =
        person == null
            ? part.role().title()
            : people.find(person).map(Person::shortName).orElse(part.role().title());
    return name + ", " + organisations.get(part.organisationId()).shortName();
  }
}
