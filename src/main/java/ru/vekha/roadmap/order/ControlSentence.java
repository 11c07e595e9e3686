package ru.vekha.roadmap.order;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.vekha.roadmap.wording.Wording;

/**
 * The sentence that says who controls the execution: «4. Контроль исполнения приказа возложить на
 * …», «Контроль за исполнением оставляю за собой.»
 */
public final class ControlSentence {
  private static final Pattern CONTROL =
      Pattern.compile(
          "^(?:[\\d.)\\s]{0,8})?((?:общий |персональный )?контроль "
              + "(?:(?:за|над) )?(?:.{0,160}? )?"
              + "(?:возложить|возлагаю|возлагается|оставляю|оставить|оставляется|осуществл\\p{L}+|"
              + "поручить|закрепить|за собой)(?!\\p{L}).*)");

  private ControlSentence() {}

  /** Whether a clause says who controls. */
  public static boolean isIn(String words) {
    return CONTROL.matcher(Wording.key(words)).find();
  }

  static Optional<String> in(List<String> paragraphs) {
    for (String paragraph : paragraphs) {
      Matcher matcher = CONTROL.matcher(Wording.key(paragraph));
      if (matcher.find()) {
        return Optional.of(Wording.cyrillic(paragraph).substring(matcher.start(1)));
      }
    }
    return Optional.empty();
  }
}
