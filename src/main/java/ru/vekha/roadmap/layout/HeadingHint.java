package ru.vekha.roadmap.layout;

import java.util.regex.Pattern;
import ru.vekha.roadmap.wording.Wording;

/**
 * Tells at a glance which words cannot be a roadmap's heading, before they are looked at closely.
 */
public final class HeadingHint {
  private static final int LONGEST = 1_000;
  private static final Pattern COLUMN =
      Pattern.compile("срок|дат[аы]|период|когда|время|ответствен|исполнит|кто");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

  private HeadingHint() {}

  /** Whether a deadline or somebody responsible is spoken of. */
  public static boolean in(String words) {
    return words.length() <= LONGEST
        && COLUMN.matcher(Wording.key(NO_LETTER.matcher(words).replaceAll(""))).find();
  }
}
