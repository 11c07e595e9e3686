package ru.vekha.deadline.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.family.Families;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Token;
import ru.vekha.deadline.language.token.Vocabulary;
import ru.vekha.deadline.language.token.Wordings;

/**
 * Reads the caption of a deadline: «школы: до 1 марта», «до 1 марта (для школ)», «май – сбор
 * заявок». A caption says nothing of time; where it seems to, it is no caption.
 */
record Captions(Cursor cursor) {

  private static final int LONGEST = 12;
  private static final int LARGEST_STAGE = 20;
  private static final Set<String> SEPARATORS = Set.of(":", "-", "(");
  private static final Set<String> PREPOSITIONS =
      Set.of("в", "во", "на", "за", "до", "к", "ко", "с", "со", "по", "для", "и", "а", "о", "об");
  private static final Wordings OPENING = Wordings.anyOf("-", ":", "(");
  // «итоговый отчёт до 25 декабря»
  private static final Wordings DIRECT = Wordings.anyOf("до", "не позднее|позже", "в срок");
  private static final Wordings SAYS_MORE =
      Wordings.anyOf("не|кроме|или|либо|если|ранее|каждый|каждого|раз|раза|примерно|далее|затем");

  /** «школы: », «Разработка – »; the cursor stands before the deadline then. */
  @Nullable String takeBefore() {
    int mark = cursor.mark();
    while (!cursor.atEnd() && cursor.mark() - mark <= LONGEST) {
      Token token = cursor.peek();
      if (isInsideWord(token)) {
        cursor.next();
        continue;
      }
      if (cursor.mark() > mark && token != null && SEPARATORS.contains(token.text())) {
        String caption = cursor.textFrom(mark);
        cursor.next();
        if (namesSomething(caption) && Families.isDeadline(cursor)) {
          return caption;
        }
        break;
      }
      if (cursor.mark() > mark && cursor.sees(DIRECT) && Families.isDeadline(cursor)) {
        String caption = cursor.textFrom(mark);
        if (namesSomething(caption)) {
          return caption;
        }
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
    return token == null || token.is(";") || token.is(".") || token.is(",") && leadsToDeadline();
  }

  /** «до 1 июня – сбор данных, до 15 июня – отчёт». */
  private boolean leadsToDeadline() {
    int mark = cursor.mark();
    cursor.next();
    boolean leads = Families.isDeadline(cursor);
    cursor.back(mark);
    return leads;
  }

  private boolean isCaptionWord() {
    Token token = cursor.peek();
    return token != null
        && (token.isWord() || isNumberOfStage(token))
        && !Vocabulary.speaksOfTime(token.text())
        && !Vocabulary.maySpeakOfTime(token.text())
        && !cursor.sees(SAYS_MORE)
        && !Families.isDeadline(cursor);
  }

  /** The hyphen of «1-й этап», «приём-передача». */
  private boolean isInsideWord(@Nullable Token token) {
    Token before = cursor.peek(-1);
    Token next = cursor.peek(1);
    return token != null
        && token.is("-")
        && before != null
        && before.touches(token)
        && next != null
        && next.isWord()
        && token.touches(next);
  }

  /** «1 этап», «9 классы». */
  private boolean isNumberOfStage(Token token) {
    Token next = cursor.peek(1);
    next = next != null && next.is("-") ? cursor.peek(2) : next;
    return token.isNumber()
        && token.number() <= LARGEST_STAGE
        && next != null
        && next.isWord()
        && !Vocabulary.speaksOfTime(next.text());
  }
}
