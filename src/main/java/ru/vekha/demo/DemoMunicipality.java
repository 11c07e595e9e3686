package ru.vekha.demo;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Role;

/** A region, a municipality with six organisations, and people in every role. All are invented. */
final class DemoMunicipality {

  static final String DEPARTMENT = "department";
  static final String METHODIST_LOGIN = "metodist";

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  private DemoMunicipality() {}

  /** From the top of the tree down. */
  static List<Organisation> organisations() {
    return List.of(
        organisation("region", null, OrganisationKind.REGION, "Региональный наставнический центр"),
        organisation(
            DEPARTMENT, "region", OrganisationKind.MUNICIPALITY, "Департамент образования"),
        organisation(
            "centre", DEPARTMENT, OrganisationKind.MENTORING_CENTRE, "Центр наставничества"),
        organisation("school-1", DEPARTMENT, OrganisationKind.SCHOOL, "Школа № 1"),
        organisation("school-2", DEPARTMENT, OrganisationKind.SCHOOL, "Школа № 2"),
        organisation("lyceum-3", DEPARTMENT, OrganisationKind.SCHOOL, "Лицей № 3"),
        organisation(
            "art-centre", DEPARTMENT, OrganisationKind.ADDITIONAL_EDUCATION, "Дом творчества"),
        organisation(
            "tech-centre",
            DEPARTMENT,
            OrganisationKind.ADDITIONAL_EDUCATION,
            "Станция юных техников"));
  }

  static List<DemoPerson> people() {
    List<DemoPerson> people = new ArrayList<>(authority());
    people.addAll(staff("school-1", "shkola1", "Школьников"));
    people.addAll(staff("school-2", "shkola2", "Классов"));
    people.addAll(staff("lyceum-3", "licey3", "Лицеев"));
    people.addAll(staff("art-centre", "dom", "Творцов"));
    people.addAll(staff("tech-centre", "tehnik", "Техников"));
    return people;
  }

  private static List<DemoPerson> authority() {
    return List.of(
        person("zam", DEPARTMENT, "Замов", "Заместитель директора департамента", Role.DEPUTY_HEAD),
        person("kontroler", DEPARTMENT, "Контролёров", "Контролёр исполнения", Role.CONTROLLER),
        person(METHODIST_LOGIN, DEPARTMENT, "Методистов", "Методист отдела", Role.METHODIST),
        person("vedushiy", DEPARTMENT, "Ведущий", "Ведущий специалист", Role.DEPARTMENT_OFFICER),
        person("glavniy", DEPARTMENT, "Главный", "Главный специалист", Role.DEPARTMENT_OFFICER),
        person("auditor", DEPARTMENT, "Аудиторов", "Аудитор", Role.AUDITOR),
        person("admin", DEPARTMENT, "Админов", "Администратор", Role.ADMINISTRATOR),
        person("centr", "centre", "Центров", "Методист центра", Role.METHODIST),
        person("region", "region", "Областной", "Специалист центра", Role.REGIONAL_CENTRE));
  }

  private static List<DemoPerson> staff(String organisation, String login, String family) {
    return List.of(
        person(login + "-direktor", organisation, family, "Директор", Role.ORGANISATION_HEAD),
        person(login + "-kurator", organisation, "Кураторов", "Куратор", Role.CURATOR),
        person(login + "-nastavnik", organisation, "Наставников", "Педагог", Role.MENTOR),
        person(
            login + "-psiholog",
            organisation,
            "Психологов",
            "Педагог-психолог",
            Role.PSYCHOLOGIST));
  }

  private static Organisation organisation(
      String id, @Nullable String parent, OrganisationKind kind, String name) {
    return new Organisation(id, parent, kind, name, name, MOSCOW);
  }

  private static DemoPerson person(
      String login, String organisation, String family, String position, Role role) {
    return new DemoPerson(
        login, organisation, family, "Демо", "Примерович", position, List.of(role));
  }
}
