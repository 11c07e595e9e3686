package ru.vekha.deadline.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.deadline.language.token.Token;

/**
 * Tells the methodist which words were read as others: «сентябрь» for «сентяюрь». Words that were
 * only torn or glued are the same words and are not told of.
 *
 * @param written the words as they stand
 * @param mended the words as they were read
 */
record MendedWords(List<Token> written, List<Token> mended) {

  DeadlineReading noted(DeadlineReading.Understood reading) {
    List<String> notes = new ArrayList<>(reading.notes());
    notes.addAll(notes());
    return new DeadlineReading.Understood(reading.rule(), notes);
  }

  private List<String> notes() {
    Map<Integer, Token> byStart = new HashMap<>();
    written.forEach(token -> byStart.put(token.start(), token));
    List<String> notes = new ArrayList<>();
    for (Token read : mended) {
      Token stood = byStart.get(read.start());
      if (stood != null
          && stood.isWord()
          && read.isWord()
          && stood.end() == read.end()
          && !stood.is(read.text())) {
        notes.add("«" + stood.text() + "» прочитано как «" + read.text() + "». Проверьте срок.");
      }
    }
    return notes;
  }
}
