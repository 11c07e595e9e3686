package ru.vekha.roadmap.text;

import java.util.regex.Pattern;

/** Knows the line with which an order is signed: «Начальник управления И.О. Фамилия». */
final class Signature {
  private static final Pattern LINE =
      Pattern.compile("\\p{Lu}\\p{Ll}+.{3,80}\\s\\p{Lu}\\.\\s?\\p{Lu}\\.\\s?\\p{Lu}\\p{Ll}+");

  private Signature() {}

  static boolean is(String words) {
    return words.length() < 150 && LINE.matcher(words).matches();
  }
}
