package ru.vekha.browser;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.monitoring.MentoringRows;
import ru.vekha.organisation.Organisation;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** Founds the town of the guide's pictures: everybody in it is called like a person. */
final class GuideTowns {

  /** Made up, in the order in which a town's people are hired: names and login. */
  private static final List<String> PEOPLE =
      List.of(
          "Громова Вера Павловна gromova",
          "Зимина Анна Ивановна zimina",
          "Лосева Мария Петровна loseva",
          "Титов Олег Юрьевич titov",
          "Жукова Нина Львовна zhukova",
          "Котова Ирина Олеговна kotova",
          "Рыбин Павел Андреевич rybin",
          "Маслова Ольга Игоревна maslova",
          "Орехов Иван Сергеевич orekhov",
          "Белова Елена Викторовна belova",
          "Ершова Анна Дмитриевна ershova",
          "Соколов Денис Ильич sokolov",
          "Сойкина Юлия Романовна soykina",
          "Гусев Андрей Петрович gusev",
          "Липина Светлана Юрьевна lipina",
          "Воронин Илья Олегович voronin",
          "Снегова Дарья Павловна snegova",
          "Калинина Галина Ильинична kalinina",
          "Малинин Егор Львович malinin",
          "Дубова Алла Сергеевна dubova",
          "Ивлева Кира Денисовна ivleva");

  private final TestTowns towns;
  private final JdbcClient jdbc;
  private final Clock clock;

  GuideTowns(TestTowns towns, JdbcClient jdbc, Clock clock) {
    this.towns = towns;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  TestTown found() {
    TestTown town = towns.found();
    call(town.region(), "Министерство образования");
    call(town.department(), "Департамент образования");
    call(town.centre(), "Центр наставничества");
    call(town.schoolA(), "Школа № 3");
    call(town.schoolB(), "Гимназия № 8");
    call(town.artCentre(), "Дом детского творчества");
    List<TestPerson> people = new ArrayList<>();
    Iterator<String> names = PEOPLE.iterator();
    for (TestPerson person : town.people()) {
      people.add(call(person, names.next().split(" ")));
    }
    return new TestTown(
        town.key(),
        town.region(),
        town.department(),
        town.centre(),
        town.schoolA(),
        town.schoolB(),
        town.artCentre(),
        people);
  }

  /** A pair of the first school that nothing has been heard of. */
  void silentPair(TestTown town, UUID roadmap) {
    Organisation school = town.schoolA();
    LocalDate today = LocalDate.now(clock);
    MentoringRows rows = new MentoringRows(jdbc, town, roadmap);
    UUID programme =
        jdbc.sql("SELECT id FROM programme WHERE roadmap_id = ? AND organisation_id = ?")
            .params(roadmap, school.id())
            .query(UUID.class)
            .optional()
            .orElseGet(() -> rows.programme(school));
    rows.pair(
        school,
        programme,
        rows.mentor(school, "TEACHER", "Совин", today.minusYears(40), "Школа № 3"),
        rows.mentee(school, "LEARNER", "Птицын", today.minusYears(14), null),
        "teacher-learner",
        null);
  }

  private void call(Organisation organisation, String name) {
    jdbc.sql("UPDATE organisation SET name = :name, short_name = :name WHERE id = :id")
        .param("name", name)
        .param("id", organisation.id())
        .update();
  }

  private TestPerson call(TestPerson person, String[] name) {
    jdbc.sql("UPDATE person SET family_name = ?, given_name = ?, patronymic = ? WHERE id = ?")
        .params(name[0], name[1], name[2], person.id())
        .update();
    jdbc.sql("UPDATE account SET login = ? WHERE person_id = ?")
        .params(name[3], person.id())
        .update();
    return new TestPerson(
        person.id(), name[3], person.organisationId(), person.role(), person.familyName());
  }
}
