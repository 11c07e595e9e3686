package ru.vekha.deadline;

import java.util.Locale;
import java.util.Random;

/** Spoils a phrase the way scanning and retyping do, without changing what it says. */
record ScannerSlips(Random random) {

  private static final String RUSSIAN = "аеосрху";
  private static final String LATIN = "aeocpxy";

  String in(String phrase) {
    StringBuilder spoilt = new StringBuilder();
    for (String word : phrase.replace('ё', 'е').split(" ")) {
      spoilt.append(spoilt.isEmpty() ? "" : space()).append(spoil(word));
    }
    return spoilt.toString();
  }

  private String space() {
    return switch (random.nextInt(4)) {
      case 0 -> "\u00A0";
      case 1 -> "  ";
      case 2 -> "\n";
      default -> " ";
    };
  }

  private String spoil(String word) {
    return switch (random.nextInt(3)) {
      case 0 -> word.toUpperCase(Locale.ROOT);
      case 1 -> inLatin(word);
      default -> word;
    };
  }

  private static String inLatin(String word) {
    StringBuilder spoilt = new StringBuilder();
    for (char letter : word.toCharArray()) {
      int known = RUSSIAN.indexOf(letter);
      spoilt.append(known < 0 ? letter : LATIN.charAt(known));
    }
    return spoilt.toString();
  }
}
