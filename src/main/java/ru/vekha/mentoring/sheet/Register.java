package ru.vekha.mentoring.sheet;

import java.util.List;

/** The register that a spreadsheet is meant for. */
public enum Register {
  MENTEES("mentees", List.of("familyName", "birthDate", "contact", "request", "form", "enteredOn")),
  MENTORS(
      "mentors",
      List.of(
          "familyName",
          "contact",
          "place",
          "competences",
          "forms",
          "hoursPerWeek",
          "surveyedOn",
          "testedOn",
          "enteredOn"));

  private final String path;
  private final List<String> needed;

  Register(String path, List<String> needed) {
    this.path = path;
    this.needed = needed;
  }

  /** Its name in addresses. */
  public String path() {
    return path;
  }

  /** The columns without which no row could be taken; a consent's day comes besides. */
  List<String> needed() {
    return needed;
  }
}
