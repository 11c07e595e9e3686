package ru.vekha.cockpit.instance;

import java.util.Map;

/**
 * A process variable as its readers know it.
 *
 * @param words of the kind {@link VariableKind#WORD}: code to word
 */
record KnownVariable(String name, VariableKind kind, String label, Map<String, String> words) {

  /**
   * The word of a code.
   *
   * @throws IllegalArgumentException if the table has no such code
   */
  String word(String code) {
    String word = words.get(code);
    if (word == null) {
      throw new IllegalArgumentException(name + " has no code " + code);
    }
    return word;
  }
}
