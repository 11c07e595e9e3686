package ru.vekha.roadmap.order;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.vekha.roadmap.wording.Wording;

/**
 * The number of an order as it is printed behind «№»: «99-н», «01-05/123», «ОД-45», «194 -р». The
 * number of a school («СОШ № 5») and a blank («№ ____») are none.
 */
final class OrderNumber {
  private static final String TAIL =
      "(?:\\s?[-/–]\\s?[\\p{L}\\d]+|[.]\\d+|\\s[оo]/[дd]|\\p{L}{1,3})*";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:№|(?<![\\p{L}\\d])N[oо°º]?\\.?(?=[\\s\\d]))\\s*"
              + "((?:\\p{L}{1,6}\\s?[-/–]\\s?)?\\d+"
              + TAIL
              + "|б/н)(?![\\p{L}\\d_])",
          Pattern.UNICODE_CHARACTER_CLASS);
  // «СОШ № 5», «детский сад № 12», «Приложение № 2», «форма № 1»
  private static final Pattern NUMBERED_THING =
      Pattern.compile(
          ".*(?:приложени\\S*|школ\\S*|\\S*сош|оош|нош|лице\\S*|гимнази\\S*|сад\\S*|\\S*доу|д/с|цро?|"
              + "интернат\\S*|колледж\\S*|техникум\\S*|училищ\\S*|центр\\S*|форм\\S*|пункт\\S*|"
              + "таблиц\\S*|\\S*оу|од[оa])\"?\\s?$");

  private OrderNumber() {}

  /** The first number of an act in the words, without «№» and without spaces. */
  static Optional<String> first(String words) {
    return find(words).map(found -> found.group(1).replaceAll("\\s*([-/–])\\s*", "$1"));
  }

  /**
   * Where the first number of an act begins, with its «№»; the words' length when none is there.
   */
  static int start(String words) {
    return find(words).map(Matcher::start).orElse(words.length());
  }

  private static Optional<Matcher> find(String words) {
    Matcher matcher = NUMBER.matcher(words);
    while (matcher.find()) {
      String before = Wording.key(words.substring(0, matcher.start()) + "|");
      if (!NUMBERED_THING.matcher(before.substring(0, before.length() - 1)).matches()) {
        return Optional.of(matcher);
      }
    }
    return Optional.empty();
  }
}
