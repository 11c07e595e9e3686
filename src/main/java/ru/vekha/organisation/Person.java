package ru.vekha.organisation;

/**
 * Somebody who works with Vekha.
 *
 * @param id opaque, the only thing the engine and the logs know of the person
 */
public record Person(
    String id,
    String familyName,
    String givenName,
    String patronymic,
    String position,
    boolean active) {

  /** Family name, given name and patronymic, as people are addressed in lists. */
  public String fullName() {
    return String.join(" ", familyName, givenName, patronymic).trim();
  }

  /** Family name and initials, as documents name people: «Иванова А. П.». */
  public String shortName() {
    return shortName(familyName, givenName, patronymic);
  }

  /** The same for names that are at hand without the person. */
  public static String shortName(String familyName, String givenName, String patronymic) {
    return (familyName + " " + initial(givenName) + " " + initial(patronymic)).strip();
  }

  /** The same person with the account open or closed. */
  Person withActive(boolean open) {
    return new Person(id, familyName, givenName, patronymic, position, open);
  }

  private static String initial(String name) {
    return name.isEmpty() ? "" : name.substring(0, 1) + ".";
  }
}
