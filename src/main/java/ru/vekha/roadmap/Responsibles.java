package ru.vekha.roadmap;

import java.util.List;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.roadmap.responsible.Parties;

/** Understands the cell that says who answers for an activity. */
public final class Responsibles {

  private Responsibles() {}

  /**
   * The parties of a municipal roadmap's cell, in its order.
   *
   * @see #read(String, OrganisationKind)
   */
  public static List<ResponsibleParty> read(String cell) {
    return read(cell, OrganisationKind.MUNICIPALITY);
  }

  /**
   * The parties that the cell names, in its order; none for an empty cell. Words that are not
   * understood are a party of {@link Scope#UNKNOWN}.
   *
   * @param cell the words of the cell
   * @param issuer the kind of body that approves the roadmap: «Министерство» is the authority
   *     itself in a region's roadmap and a higher one in a city's
   */
  public static List<ResponsibleParty> read(String cell, OrganisationKind issuer) {
    return Parties.read(cell, issuer);
  }

  /** What to settle before launch about a party that was not understood. */
  public static Problem problem(ActivityRow row, ResponsibleParty unknown) {
    return Problem.ofRow(
        row.place(),
        row.number(),
        "Непонятно, кто отвечает: «" + unknown.words() + "».",
        "Выберите организацию и роль, которые отвечают за мероприятие.");
  }
}
