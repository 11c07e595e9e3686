package ru.vekha.roadmap.text;

import java.util.List;
import java.util.regex.Pattern;
import ru.vekha.roadmap.DocumentKind;
import ru.vekha.roadmap.ResultKinds;

/** Guesses where the title ends and the result begins when nothing parts them any more. */
final class ResultBorder {
  private static final int KNOWN_DOCUMENT = 4;
  private static final int NEW_THOUGHT = 3;
  private static final int PHRASE = 5;

  // «Проведение», «Организация», «Разработка»
  private static final Pattern WORK =
      Pattern.compile("\\p{Lu}\\p{Ll}{2,}(?:ация|яция|[еа]ние|отка|тие|ссия|овка|верка|ощрение)");

  private ResultBorder() {}

  /** The word with which the second part begins; the end of the span when no place is likely. */
  static int in(WordSpan span) {
    int best = span.to();
    int bestScore = 0;
    for (int index = span.from() + 1; index < span.to(); index++) {
      int score = score(span, index);
      if (score > bestScore) {
        best = index;
        bestScore = score;
      }
    }
    return best;
  }

  // A capital letter amid a sentence, where the words name a document: that is the likeliest place.
  private static int score(WordSpan span, int index) {
    WordSpan.Word word = span.at(index);
    if (word.enclosed() || !word.isCapital()) {
      return word.apart() ? 1 : 0;
    }
    WordSpan.Word before = span.at(index - 1);
    boolean openWord = before.text().matches(".*[,:–-]|(?iu)(?:и|в|на|с|о|об|по|для|к|из|от)");
    if (openWord || word.text().matches("[«(\"].*|\\p{Lu}{2,6}[,;)]?|\\p{Lu}\\.(?:\\p{Lu}\\.)?")) {
      return 0;
    }
    int score = before.endsSentence() ? 1 : NEW_THOUGHT;
    String phrase = span.text(index, Math.min(span.to(), index + PHRASE));
    List<DocumentKind> kinds = ResultKinds.read(phrase);
    score += kinds.contains(DocumentKind.OTHER) ? 0 : KNOWN_DOCUMENT;
    return score - (titleGoesOnBehind(span, index) ? KNOWN_DOCUMENT : 0);
  }

  // «… Реализация планов …»: a later sentence that names work belongs to the title as well.
  private static boolean titleGoesOnBehind(WordSpan span, int index) {
    for (int later = index + 1; later < span.to(); later++) {
      WordSpan.Word word = span.at(later);
      if (!word.enclosed()
          && word.isCapital()
          && span.at(later - 1).endsSentence()
          && WORK.matcher(word.text()).matches()) {
        return true;
      }
    }
    return false;
  }
}
