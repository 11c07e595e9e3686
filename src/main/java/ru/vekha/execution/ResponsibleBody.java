package ru.vekha.execution;

import java.util.List;
import ru.vekha.control.NewCard;
import ru.vekha.organisation.Organisation;

/** An organisation that owes a row, and who in it: the first answers, the others help. */
public record ResponsibleBody(
    Organisation organisation, NewCard.Executor responsible, List<NewCard.Executor> coExecutors) {

  /** Keeps its own copy of the list. */
  public ResponsibleBody {
    coExecutors = List.copyOf(coExecutors);
  }
}
