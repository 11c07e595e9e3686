package ru.vekha.deadline.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.family.Families;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Token;
import ru.vekha.deadline.language.token.Vocabulary;
import ru.vekha.deadline.language.token.Wording;

/**
 * Reads the caption of a deadline: «школы: до 1 марта», «до 1 марта (для школ)», «май – сбор
 * заявок». A caption says nothing of time; where it seems to, it is no caption.
 */
record Captions(Cursor cursor) {

  private static final int LONGEST = 12;
  private static final Set<String> PREPOSITIONS =
      Set.of("в", "во", "на", "за", "до", "к", "ко", "с", "со", "по", "для", "и", "а", "о", "об");
  private static final List<Wording> OPENING = Wording.anyOf("-", ":", "(");
  private static final List<Wording> SAYS_MORE =
      Wording.anyOf("не|кроме|или|либо|если|ранее|каждый|каждого|раз|раза|примерно|далее|затем");

  /** «школы: », «Разработка – »; the cursor stands before the deadline then. */
  @Nullable String takeBefore() {
    int mark = cursor.mark();
    while (!cursor.atEnd() && cursor.mark() - mark <= LONGEST) {
      Token token = cursor.peek();
      if (cursor.mark() > mark && token != null && (token.is(":") || token.is("-"))) {
        String caption = cursor.textFrom(mark);
        cursor.next();
        if (namesSomething(caption) && Families.isDeadline(cursor)) {
          return caption;
        }
        break;
      }
      if (!isCaptionWord()) {
        break;
      }
      cursor.next();
    }
    cursor.back(mark);
    return null;
  }

  /** «(для школ)», « – сбор заявок»; the cursor stands behind it then. */
  @Nullable String takeAfter() {
    int mark = cursor.mark();
    boolean bracket = cursor.peek() != null && "(".equals(cursor.peek().text());
    if (!cursor.take(OPENING)) {
      return null;
    }
    int start = cursor.mark();
    while (!cursor.atEnd() && isCaptionWord() && cursor.mark() - start <= LONGEST) {
      cursor.next();
    }
    String caption = cursor.textFrom(start);
    if (namesSomething(caption) && ends(bracket)) {
      return caption;
    }
    cursor.back(mark);
    return null;
  }

  private static boolean namesSomething(String caption) {
    return Arrays.stream(caption.toLowerCase(Locale.ROOT).split(" "))
        .anyMatch(word -> !word.isEmpty() && !PREPOSITIONS.contains(word));
  }

  private boolean ends(boolean bracket) {
    if (bracket) {
      return cursor.takeMark(")");
    }
    Token token = cursor.peek();
    return token == null || token.is(";") || token.is(".");
  }

  private boolean isCaptionWord() {
    Token token = cursor.peek();
    return token != null
        && token.isWord()
        && !Vocabulary.speaksOfTime(token.text())
        && !cursor.sees(SAYS_MORE)
        && !Families.isDeadline(cursor);
  }
}
