package ru.vekha.roadmap;

import org.jspecify.annotations.Nullable;

/**
 * Something in a readable document that a person has to settle or to confirm before the roadmap is
 * launched.
 *
 * @param row the row of the table, counted from 1 with the heading; 0 for the document as a whole
 * @param number the activity's number as printed, when there is one
 * @param what what is wrong, one Russian sentence
 * @param remedy what to do about it, one Russian sentence
 * @param severity whether something has to be changed or only to be looked at
 */
public record Problem(
    int row, @Nullable String number, String what, String remedy, Severity severity) {

  /** How much a problem weighs. */
  public enum Severity {
    /** The roadmap cannot be launched before it is settled. */
    BLOCKING,
    /** It was settled in the likely way; a look at it is enough. */
    NOTICE
  }

  /** A problem that blocks the launch. */
  public Problem(int row, @Nullable String number, String what, String remedy) {
    this(row, number, what, remedy, Severity.BLOCKING);
  }

  /** A problem of the document as a whole. */
  public static Problem ofDocument(String what, String remedy) {
    return new Problem(0, null, what, remedy);
  }

  /** A problem of one row of the table. */
  public static Problem ofRow(int row, String number, String what, String remedy) {
    return new Problem(row, number.isEmpty() ? null : number, what, remedy);
  }

  /** The same as a notice: it was settled in the likely way. */
  public Problem asNotice() {
    return new Problem(row, number, what, remedy, Severity.NOTICE);
  }

  /** Whether a look at it is enough. */
  public boolean isNotice() {
    return severity == Severity.NOTICE;
  }

  /** Where the problem is, as users read it. */
  public String place() {
    if (row == 0) {
      return "Документ в целом";
    }
    return number == null ? "Строка " + row : "Строка " + row + ", пункт " + number;
  }
}
