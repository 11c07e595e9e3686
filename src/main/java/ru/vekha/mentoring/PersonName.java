package ru.vekha.mentoring;

import ru.vekha.organisation.Person;

/** What a mentor or mentee is called. */
public record PersonName(String family, String given, String patronymic) {

  /** Family name, given name and patronymic, as registers list people. */
  public String full() {
    return (family + " " + given + " " + patronymic).strip();
  }

  /** Family name and initials. */
  public String brief() {
    return Person.shortName(family, given, patronymic);
  }
}
