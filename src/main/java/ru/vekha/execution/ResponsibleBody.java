package ru.vekha.execution;

import java.util.List;
import java.util.stream.Stream;
import ru.vekha.control.NewCard;
import ru.vekha.organisation.Organisation;

/** An organisation that owes a row, and who in it: the first answers, the others help. */
public record ResponsibleBody(
    Organisation organisation, NewCard.Executor responsible, List<NewCard.Executor> coExecutors) {

  /** Keeps its own copy of the list. */
  public ResponsibleBody {
    coExecutors = List.copyOf(coExecutors);
  }

  /** The same body with those of another one as helpers, each once. */
  ResponsibleBody helpedBy(ResponsibleBody other) {
    List<NewCard.Executor> helpers =
        Stream.of(coExecutors, List.of(other.responsible), other.coExecutors)
            .flatMap(List::stream)
            .filter(each -> !each.equals(responsible))
            .distinct()
            .toList();
    return new ResponsibleBody(organisation, responsible, helpers);
  }
}
