package ru.vekha.monitoring;

import java.util.Set;
import ru.vekha.organisation.OrganisationKind;

/**
 * A number that monitoring knows of an organisation.
 *
 * @param code how indicators and reports refer to it
 * @param title in words for users
 * @param counted whether Vekha counts it; otherwise people enter it once a year
 * @param inPeriods whether it is part of the data of reporting periods
 * @param kinds which organisations have it
 */
public record Figure(
    String code, String title, boolean counted, boolean inPeriods, Set<OrganisationKind> kinds) {

  /** Keeps its own copy. */
  public Figure {
    kinds = Set.copyOf(kinds);
  }
}
