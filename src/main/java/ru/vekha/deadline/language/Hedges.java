package ru.vekha.deadline.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wordings;

/** Words that make a deadline less sure, «ориентировочно 20 сентября»: passed over and told of. */
final class Hedges {

  private static final Wordings HEDGE =
      Wordings.anyOf(
          "ориентировочно",
          "ориентировочный|ориентировочная|ориентировочные срок|сроки|дата|даты|период [:|-]",
          "примерно",
          "примерный|примерная|примерные срок|сроки|дата|даты|период [:|-]",
          "предположительно",
          "предполагаемый|предполагаемая|предполагаемые срок|сроки|дата|даты|период [:|-]",
          "предварительно",
          "предварительный|предварительная|предварительные срок|сроки|дата|даты|период [:|-]",
          "приблизительно",
          "около",
          "предпочтительно",
          "желательно",
          "по возможности");

  private final Set<String> notes = new LinkedHashSet<>();

  /** Takes a hedging word, in brackets or not. */
  boolean take(Cursor cursor) {
    int mark = cursor.mark();
    boolean bracket = cursor.takeMark("(");
    int start = cursor.mark();
    if (!cursor.take(HEDGE)) {
      cursor.back(mark);
      return false;
    }
    notes.add(
        "Срок назван приблизительно («"
            + cursor.textFrom(start)
            + "»). Подтвердите его или впишите точный.");
    if (bracket && !cursor.takeMark(")")) {
      cursor.back(start);
      cursor.take(HEDGE);
    }
    return true;
  }

  List<String> notes() {
    return List.copyOf(notes);
  }
}
