package ru.vekha.security.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.organisation.DirectoryRefused;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.SubstitutionPeriod;

/**
 * What was chosen on the page «Замещение».
 *
 * @param roles the roles ticked, each as {@link #key} gives it
 */
record SubstitutionForm(
    @Nullable String person,
    @Nullable String deputy,
    @Nullable String first,
    @Nullable String last,
    @Nullable List<String> roles) {

  /** What stands for a role on the page. */
  static String key(Membership role) {
    return role.organisationId() + ":" + role.role().groupId();
  }

  /** Whose deputy is named: the person chosen, or whoever is signed in. */
  String personOr(String signedIn) {
    return person == null || person.isBlank() ? signedIn : person;
  }

  /** Whether a role is ticked; before anything was sent all are. */
  public boolean has(Membership role) {
    return deputy == null || (roles != null && roles.contains(key(role)));
  }

  /** Those of the possible roles that are ticked. */
  List<Membership> chosen(List<Membership> possible) {
    return possible.stream().filter(this::has).toList();
  }

  String chosenDeputy() {
    if (deputy == null || deputy.isBlank()) {
      throw new DirectoryRefused("deputy", "Выберите заместителя.");
    }
    return deputy;
  }

  SubstitutionPeriod period() {
    return new SubstitutionPeriod(
        day("first", first, "Первый день"), day("last", last, "Последний день"));
  }

  private static LocalDate day(String field, @Nullable String typed, String label) {
    try {
      return LocalDate.parse(typed == null ? "" : typed);
    } catch (DateTimeParseException unreadable) {
      throw new DirectoryRefused(field, label + ": укажите день, месяц и год.");
    }
  }
}
