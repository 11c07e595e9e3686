package ru.vekha.reporting.web;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Role;
import ru.vekha.organisation.Scope;
import ru.vekha.reporting.discipline.DisciplineQuestion;
import ru.vekha.security.SignedInPerson;

/** Makes a question of what the address asks for, as far as the reader may ask it. */
@Component
class DisciplineQuestions {

  private final Readers readers;
  private final Access access;

  DisciplineQuestions(Readers readers, Access access) {
    this.readers = readers;
    this.access = access;
  }

  /**
   * The question.
   *
   * @throws QuestionRefused if there is no such period, grouping, organisation or roadmap
   */
  DisciplineQuestion of(DisciplineChoice choice, SignedInPerson person) {
    Scope scope = readers.scope(choice.organisation(), person);
    List<String> named =
        scope.own().stream()
            .filter(id -> access.has(person.id(), id, Role.ORGANISATION_HEAD))
            .toList();
    return new DisciplineQuestion(
        scope,
        named,
        DisciplinePeriodChoice.of(choice.period())
            .around(readers.today(scope), choice.from(), choice.to()),
        choice.grouping(),
        readers.roadmap(choice.roadmap(), scope));
  }
}
