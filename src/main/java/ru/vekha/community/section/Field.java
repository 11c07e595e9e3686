package ru.vekha.community.section;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One field of a section.
 *
 * @param column the column it is kept in and its name on the page
 * @param label what users read
 * @param most how long a text may be or how large a number
 * @param choices code and title of each choice, in order
 * @param target the slug of the section that is picked from
 * @param only the kind of the target's entries that may be picked, empty for all
 * @param hint a line of help, may be empty
 */
public record Field(
    String column,
    String label,
    FieldKind kind,
    boolean required,
    int most,
    Map<String, String> choices,
    String target,
    String only,
    String hint) {

  /** The column of the day that an entry is of, which every section has. */
  public static final String DATED_ON = "dated_on";

  public Field {
    choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
  }

  static Field of(FieldKind kind, String column, String label, int most) {
    return new Field(column, label, kind, true, most, Map.of(), "", "", "");
  }

  static Field dated(String label) {
    return of(FieldKind.DAY, DATED_ON, label, 0);
  }

  static Field day(String column, String label) {
    return of(FieldKind.DAY, column, label, 0);
  }

  static Field term(String column, String label) {
    return of(FieldKind.TERM, column, label, 0);
  }

  static Field line(String column, String label, int most) {
    return of(FieldKind.LINE, column, label, most);
  }

  static Field number(String label) {
    return line("number", label, 50);
  }

  static Field address(String label) {
    return of(FieldKind.ADDRESS, "address", label, 500).optional();
  }

  static Field count(String column, String label, int most) {
    return of(FieldKind.COUNT, column, label, most);
  }

  static Field tick(String column, String label) {
    return of(FieldKind.TICK, column, label, 0).optional();
  }

  static Field person(String label) {
    return of(FieldKind.PERSON, "person_id", label, 0);
  }

  static Field mentor(String label) {
    return of(FieldKind.MENTOR, "mentor_id", label, 0);
  }

  static Field entry(String column, String label, String target) {
    return new Field(column, label, FieldKind.ENTRY, true, 0, Map.of(), target, "", "");
  }

  /** A choice; codes and titles in turn. */
  static Field choice(String column, String label, String... codesAndTitles) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (int at = 0; at + 1 < codesAndTitles.length; at += 2) {
      choices.put(codesAndTitles[at], codesAndTitles[at + 1]);
    }
    return choice(column, label, choices);
  }

  static Field choice(String column, String label, Map<String, String> choices) {
    return new Field(column, label, FieldKind.CHOICE, true, 0, choices, "", "", "");
  }

  Field optional() {
    return new Field(column, label, kind, false, most, choices, target, only, hint);
  }

  Field only(String kindOfTarget) {
    return new Field(column, label, kind, required, most, choices, target, kindOfTarget, hint);
  }

  Field hint(String words) {
    return new Field(column, label, kind, required, most, choices, target, only, words);
  }
}
