package ru.vekha.control;

import java.util.Arrays;
import java.util.Optional;

/** Who is told of a stage of lateness. */
public enum Addressee {
  /** The responsible person, or everybody with the responsible role in the organisation. */
  EXECUTOR("executor"),
  /** Who heads the responsible organisation; in an authority the deputy head. */
  HEAD("head"),
  /** Who controls the assignment at the authority. */
  CONTROLLER("controller"),
  /** The deputy head of that authority. */
  DEPUTY_HEAD("deputy-head");

  private final String word;

  Addressee(String word) {
    this.word = word;
  }

  /** The word that stands for it in a table. */
  public String word() {
    return word;
  }

  /** The addressee that a word stands for. */
  public static Optional<Addressee> ofWord(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}
