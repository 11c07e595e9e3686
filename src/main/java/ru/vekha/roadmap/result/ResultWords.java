package ru.vekha.roadmap.result;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ru.vekha.roadmap.DocumentKind;
import ru.vekha.roadmap.wording.Wording;

/** Cuts the words of a result into phrases and finds the kind of document of each. */
public final class ResultWords {
  // No cell of a real order is longer; a longer one is left to a person.
  private static final int LONGEST = 3_000;
  // «а; б. В», «Положение … Дорожная карта …»: a capital letter after lower-case words begins anew.
  private static final Pattern PHRASES =
      Pattern.compile(
          "\\s*[;,]\\s*(?![^(]*\\))|(?<=\\p{Ll}|\\))\\.\\s+|\\s*:\\s+.*|"
              + "(?<=\\p{Ll}|\\p{Lu}{2}|\\)|»|\\.)\\s+(?=(?:Приказ|Положени|Дорожн|Протокол|Програм|Письм"
              + "|Отч[её]т|Анкет|Тестир|Согласи[ея]\\s|Портфоли|План|Памятк|Регламент|Материал"
              + "|Стимулир|Благодарств|Реестр|Банк|Справк))"
              + "|\\s+и\\s+(?=лучших практик|отчет|регламент|протокол|письм|приказ|информационн\\p{L}+ справк)");

  private ResultWords() {}

  /** The kinds in the cell's order, each once. */
  public static List<DocumentKind> read(String cell) {
    String words = Wording.cyrillic(cell);
    if (words.isEmpty()) {
      return List.of();
    }
    if (words.length() > LONGEST) {
      return List.of(DocumentKind.OTHER);
    }
    List<String> phrases =
        PHRASES
            .splitAsStream(words)
            .map(phrase -> Wording.key(phrase).replaceAll("^[\\s\"-]+", ""))
            .toList();
    Set<DocumentKind> kinds = new LinkedHashSet<>();
    phrases.forEach(phrase -> KindWords.of(phrase).ifPresent(kinds::add));
    if (kinds.isEmpty()) {
      phrases.forEach(phrase -> KindWords.ofBeginning(phrase).ifPresent(kinds::add));
    }
    return kinds.isEmpty() ? List.of(DocumentKind.OTHER) : List.copyOf(kinds);
  }
}
