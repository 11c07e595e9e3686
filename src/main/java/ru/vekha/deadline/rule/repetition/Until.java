package ru.vekha.deadline.rule.repetition;

import java.time.LocalDate;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.rule.ByDate;
import ru.vekha.deadline.span.GrammaticalCase;
import ru.vekha.deadline.span.Span;
import ru.vekha.deadline.span.Stretch;

/** «… до 1 июня» behind a repetition: from the beginning of the roadmap's period to that day. */
public record Until(ByDate end) implements Span {

  @Override
  public String kind() {
    return end.kind();
  }

  @Override
  public Stretch place(DeadlineContext context) {
    LocalDate due = end.schedule(context).occurrences().get(0).due();
    return new Stretch(due.isBefore(context.from()) ? due : context.from(), due);
  }

  @Override
  public String words(GrammaticalCase grammaticalCase) {
    return end.describe();
  }
}
