package ru.vekha.roadmap;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.wording.Wording;

/** On whom an order lays the control of its execution, as far as its words say it. */
public enum ControlledBy {
  /** «Контроль оставляю за собой» (Bodaybo, order 6). */
  HEAD("за собой"),
  /** «…на заместителя директора департамента, начальника отдела» (Dzerzhinsk, order 4). */
  DEPUTY("заместител|\\bзам\\."),
  /** «…на управление общего образования» (Samara, order 2). */
  DEPARTMENT("\\b(?:управлени|отдел|департамент|комитет|сектор|служб)"),
  /** Somebody else is named. */
  OTHER("."),
  /** The order says nothing. */
  UNSAID("(?!)");

  private final Pattern words;

  ControlledBy(String words) {
    this.words = Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS);
  }

  /**
   * Reads the sentence of an order.
   *
   * @param sentence null when the order has none
   */
  public static ControlledBy of(@Nullable String sentence) {
    String key = sentence == null ? "" : Wording.key(sentence);
    for (ControlledBy each : values()) {
      if (each.words.matcher(key).find()) {
        return each;
      }
    }
    return UNSAID;
  }
}
