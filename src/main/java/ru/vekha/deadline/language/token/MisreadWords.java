package ru.vekha.deadline.language.token;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts together what a scanner took apart or glued: «октя6рь», «0ктябрь», «а п р е л ь», «20 23
 * г.», «01032023».
 */
final class MisreadWords {

  private static final Map<String, String> LETTERS = Map.of("6", "б", "0", "о", "3", "з");
  private static final Set<String> YEAR_WORDS = Set.of("г", "год", "года", "году");

  private static final Set<String> YEAR_MISREAD = Set.of("гола", "тода", "годв");

  private MisreadWords() {}

  /** How many tokens from the index on were put right, and adds them; 0 when they are right. */
  static int take(List<Token> tokens, int index, List<Token> mended) {
    int word = takeWord(tokens, index, mended);
    word = word == 0 ? takeSpaced(tokens, index, mended) : word;
    word = word == 0 ? takeMisspelt(tokens.get(index), mended) : word;
    word = word == 0 ? takeYearWord(tokens, index, mended) : word;
    word = word == 0 ? takeYear(tokens, index, mended) : word;
    return word == 0 ? takeDate(tokens, index, mended) : word;
  }

  /** «октя6рь»: a figure that looks like the letter, inside a word of the language. */
  private static int takeWord(List<Token> tokens, int index, List<Token> mended) {
    StringBuilder whole = new StringBuilder();
    int best = 0;
    String found = "";
    for (int i = index; i < tokens.size() && i < index + 3; i++) {
      Token token = tokens.get(i);
      if (i > index && !tokens.get(i - 1).touches(token)) {
        break;
      }
      whole.append(LETTERS.getOrDefault(token.text(), token.text()));
      if (i > index && Vocabulary.isWhole(whole.toString())) {
        best = i - index + 1;
        found = whole.toString();
      }
    }
    boolean hasFigure =
        tokens.subList(index, index + best).stream().anyMatch(each -> each.isNumber());
    return hasFigure ? add(Token.Kind.WORD, found, tokens, index, best, mended) : 0;
  }

  /** «а п р е л ь», «д о». */
  private static int takeSpaced(List<Token> tokens, int index, List<Token> mended) {
    StringBuilder whole = new StringBuilder();
    int best = 0;
    String found = "";
    for (int i = index; i < tokens.size() && isLetter(tokens.get(i)); i++) {
      whole.append(tokens.get(i).text());
      boolean preposition = whole.length() == 2 && whole.toString().equals("до");
      if (preposition || Vocabulary.isWhole(whole.toString())) {
        best = i - index + 1;
        found = whole.toString();
      }
    }
    return best > 1 ? add(Token.Kind.WORD, found, tokens, index, best, mended) : 0;
  }

  /** «апрля», «октрябрь»: one letter is wrong in a word that can be no other. */
  private static int takeMisspelt(Token token, List<Token> mended) {
    String meant =
        token.isWord() && !Vocabulary.speaksOfTime(token.text())
            ? Misspelling.meant(token.text())
            : null;
    if (meant == null) {
      return 0;
    }
    mended.add(new Token(Token.Kind.WORD, meant, 0, token.start(), token.end()));
    return 1;
  }

  /** «учебного гола». */
  private static int takeYearWord(List<Token> tokens, int index, List<Token> mended) {
    boolean behind = index > 0 && tokens.get(index - 1).text().startsWith("учебн");
    boolean misread = behind && YEAR_MISREAD.contains(tokens.get(index).text());
    return misread ? add(Token.Kind.WORD, "года", tokens, index, 1, mended) : 0;
  }

  private static boolean isLetter(Token token) {
    return token.isWord() && token.text().length() == 1;
  }

  /** «20 23 г.». */
  private static int takeYear(List<Token> tokens, int index, List<Token> mended) {
    if (index + 2 >= tokens.size()
        || !tokens.get(index).is("20")
        || !isNumberOf(2, tokens.get(index + 1))
        || !YEAR_WORDS.contains(tokens.get(index + 2).text())) {
      return 0;
    }
    String year = "20" + tokens.get(index + 1).text();
    return add(Token.Kind.NUMBER, year, tokens, index, 2, mended);
  }

  /** «01 03 2023», «0103.2023», «01.032023», «01032023»: a full stop or two are missing. */
  private static int takeDate(List<Token> tokens, int index, List<Token> mended) {
    StringBuilder figures = new StringBuilder();
    int end = index;
    int numbers = 0;
    int stops = 0;
    while (end < tokens.size() && figures.length() < 8) {
      Token token = tokens.get(end);
      if (token.isNumber()) {
        figures.append(token.text());
        numbers++;
      } else if (token.is(".") && numbers > 0) {
        stops++;
      } else {
        break;
      }
      end++;
    }
    String all = figures.toString();
    boolean whole = all.length() == 8 && (numbers < 3 || stops < 2) && all.startsWith("20", 4);
    if (!whole) {
      return 0;
    }
    int start = tokens.get(index).start();
    int last = tokens.get(end - 1).end();
    for (String part : List.of(all.substring(0, 2), ".", all.substring(2, 4), ".")) {
      Token.Kind kind = part.equals(".") ? Token.Kind.MARK : Token.Kind.NUMBER;
      int value = kind == Token.Kind.MARK ? 0 : Integer.parseInt(part);
      mended.add(new Token(kind, part, value, start, last));
    }
    int year = Integer.parseInt(all.substring(4));
    mended.add(new Token(Token.Kind.NUMBER, all.substring(4), year, start, last));
    return end - index;
  }

  private static boolean isNumberOf(int figures, Token token) {
    return token.isNumber() && token.text().length() == figures;
  }

  private static int add(
      Token.Kind kind, String text, List<Token> tokens, int index, int many, List<Token> mended) {
    int value = kind == Token.Kind.NUMBER ? Integer.parseInt(text) : 0;
    int start = tokens.get(index).start();
    mended.add(new Token(kind, text, value, start, tokens.get(index + many - 1).end()));
    return many;
  }
}
