package ru.vekha.roadmap.responsible;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds persons printed with initials, before or after the surname. */
final class Persons {
  private static final String SURNAME = "[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?";
  private static final String INITIALS = "[А-ЯЁ]\\.\\s?[А-ЯЁ]\\.";

  static final Pattern NAME =
      Pattern.compile(
          "(?<!\\p{L})(?:("
              + SURNAME
              + ")\\s+("
              + INITIALS
              + ")|("
              + INITIALS
              + ")\\s?("
              + SURNAME
              + "))");

  private Persons() {}

  /** The persons in the words as «Фамилия И.О.». */
  static List<String> in(String words) {
    List<String> persons = new ArrayList<>();
    Matcher matcher = NAME.matcher(words);
    while (matcher.find()) {
      boolean surnameFirst = matcher.group(1) != null;
      String surname = matcher.group(surnameFirst ? 1 : 4);
      String initials = matcher.group(surnameFirst ? 2 : 3).replaceAll("\\s", "");
      persons.add(surname + " " + initials);
    }
    return persons;
  }

  /** The words without the persons and the brackets around them. */
  static String without(String words) {
    return NAME.matcher(words)
        .replaceAll(" ")
        .replaceAll("\\([\\s,;]*\\)", " ")
        .replaceAll("[\\s,]+$", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  static boolean endsWithName(String words) {
    Matcher matcher = NAME.matcher(words.strip());
    int end = -1;
    while (matcher.find()) {
      end = matcher.end();
    }
    return end == words.strip().length();
  }
}
