package ru.vekha.roadmap.text;

import java.util.Optional;
import java.util.regex.Pattern;
import ru.vekha.deadline.DeadlineLanguage;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.roadmap.DocumentKind;
import ru.vekha.roadmap.ResultKinds;
import ru.vekha.roadmap.table.Column;
import ru.vekha.roadmap.wording.ItemNumber;

/**
 * What a line that stands alone may be in a table: how well its words fit each column.
 *
 * @param number whether it is a number
 * @param deadline whether it is a deadline
 * @param parties whether it names parties
 * @param document whether it names a document
 * @param begins whether it begins like a cell, not in the midst of a sentence
 */
record LineMeaning(
    boolean number, boolean deadline, boolean parties, boolean document, boolean begins) {
  private static final int LONGEST_DEADLINE = 160;
  private static final Pattern DOCUMENT_FIRST = Pattern.compile("\\P{L}*(\\p{L}+).*");

  static LineMeaning of(String words) {
    WordSpan span = WordSpan.of(words);
    boolean parties =
        PartyWords.beginningOf(span).filter(part -> part.to() == span.to()).isPresent();
    boolean document =
        DOCUMENT_FIRST.matcher(words).matches()
            && !ResultKinds.read(span.text(0, Math.min(4, span.to()))).contains(DocumentKind.OTHER);
    return new LineMeaning(
        ItemNumber.of(words).isPresent(),
        words.length() <= LONGEST_DEADLINE
            && DeadlineLanguage.read(words) instanceof DeadlineReading.Understood,
        parties,
        document,
        !Character.isLowerCase(words.charAt(0)));
  }

  /** How well the line fits the column: above zero for it, below zero against it. */
  int fits(Optional<Column> column) {
    if (column.isEmpty()) {
      return number ? -6 : 0;
    }
    return switch (column.get()) {
      case NUMBER -> number ? 12 : -12;
      case DEADLINE, START, END -> number ? -6 : deadline ? 8 : -4;
      case RESPONSIBLE -> number ? -8 : parties ? 6 : deadline ? -6 : -2;
      case RESULT -> number ? -8 : document ? 4 : deadline || parties ? -4 : 0;
      case TITLE -> number ? -8 : deadline ? -6 : parties ? -3 : 2;
      case STAGE, DETAILS -> number ? -8 : 0;
    };
  }
}
