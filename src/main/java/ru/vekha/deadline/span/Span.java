package ru.vekha.deadline.span;

import ru.vekha.deadline.DeadlineContext;

/** A stretch of time as a phrase names it. */
public interface Span {

  /** The family it belongs to, such as {@code month} or {@code period_range}. */
  String kind();

  /** The days it covers in a roadmap. */
  Stretch place(DeadlineContext context);

  /** Its canonical Russian name. */
  String words(GrammaticalCase grammaticalCase);
}
