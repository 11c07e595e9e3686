package ru.vekha.proof.scenario;

/**
 * What goes otherwise than it should.
 *
 * @param row the number of the row
 * @param organisation the short name of who owes it
 * @param occurrence the how manieth time it falls due
 * @param daysLate how many days after the due day it is handed in
 * @param returned whether the controller sends it back once
 * @param dragged whether it is late only because what it waits for is
 */
record Slip(
    String row,
    String organisation,
    int occurrence,
    int daysLate,
    boolean returned,
    boolean dragged) {

  static Slip late(String row, String organisation, int occurrence, int days) {
    return new Slip(row, organisation, occurrence, days, false, false);
  }

  static Slip dragged(String row, String organisation, int occurrence, int days) {
    return new Slip(row, organisation, occurrence, days, false, true);
  }

  static Slip returned(String row, String organisation, int occurrence) {
    return new Slip(row, organisation, occurrence, 0, true, false);
  }

  /** How many days its doer waits on purpose. */
  int daysImposed() {
    return dragged ? 0 : daysLate;
  }

  /** As the end state names it. */
  String card() {
    return row + " " + organisation + " " + occurrence;
  }

  boolean isOf(Played card) {
    return row.equals(card.row())
        && organisation.equals(card.organisation())
        && occurrence == card.occurrence();
  }
}
