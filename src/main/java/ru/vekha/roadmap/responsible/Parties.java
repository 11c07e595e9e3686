package ru.vekha.roadmap.responsible;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.roadmap.ResponsibleParty;
import ru.vekha.roadmap.Scope;

/** Puts the pieces of a cell together to parties. */
public final class Parties {
  // No cell of a real order is longer; a longer one is left to a person.
  private static final int LONGEST = 2_000;
  private static final int SHOWN = 200;

  private Parties() {}

  /** The parties in the cell's order, as a body of the issuer's kind means them. */
  public static List<ResponsibleParty> read(String cell, OrganisationKind issuer) {
    if (cell.length() > LONGEST) {
      String shown = cell.substring(0, SHOWN) + "…";
      return List.of(new ResponsibleParty(Scope.UNKNOWN, null, Set.of(), null, shown));
    }
    List<Reading> readings = new ArrayList<>();
    for (Piece piece : Pieces.of(cell)) {
      add(piece, issuer, readings);
    }
    shareKinds(readings);
    List<ResponsibleParty> parties = new ArrayList<>();
    for (Reading reading : readings) {
      addParties(reading, issuer, parties);
    }
    return parties;
  }

  private static void add(Piece piece, OrganisationKind issuer, List<Reading> readings) {
    Reading reading = Reading.of(piece.words(), issuer);
    if (readings.isEmpty()) {
      readings.add(reading);
      return;
    }
    int last = readings.size() - 1;
    Reading before = readings.get(last);
    if (piece.goesOn() && isPositionOf(before, reading)) {
      readings.set(last, Reading.of(before.words() + ", " + reading.words(), issuer));
    } else if (piece.listed()
        && reading.isKindsOnly()
        && before.isOfOrganisations()
        && !before.kinds().isEmpty()) {
      readings.set(last, before.alsoFor(reading));
    } else {
      readings.add(reading);
    }
  }

  // «Иванова А.Б., методист ЦРО»; «Заместитель директора департамента, начальник отдела».
  private static boolean isPositionOf(Reading before, Reading reading) {
    boolean ofPerson = !before.persons().isEmpty() && reading.persons().isEmpty();
    boolean secondPost =
        before.position() != null && reading.position() != null && reading.persons().isEmpty();
    return (ofPerson || secondPost) && !reading.isKindsOnly();
  }

  // «Руководители и кураторы ОО, ОДО»: the kinds stand at the end and hold for both.
  private static void shareKinds(List<Reading> readings) {
    for (int index = readings.size() - 2; index >= 0; index--) {
      Reading reading = readings.get(index);
      Reading next = readings.get(index + 1);
      boolean open = reading.isOfOrganisations() && reading.kinds().isEmpty();
      if (open && next.isOfOrganisations() && startsLower(next.words())) {
        readings.set(index, reading.ofKinds(next.kinds()));
      }
    }
  }

  private static boolean startsLower(String words) {
    return Character.isLowerCase(words.charAt(0));
  }

  // A body with its persons in brackets answers itself; the persons do the work.
  private static void addParties(
      Reading reading, OrganisationKind issuer, List<ResponsibleParty> parties) {
    boolean bracketed = reading.words().contains("(") && reading.persons().size() > 1;
    if (bracketed || reading.persons().isEmpty()) {
      parties.add(reading.toParty(issuer, reading.position()));
    }
    for (String person : reading.persons()) {
      parties.add(reading.toParty(issuer, person));
    }
  }
}
