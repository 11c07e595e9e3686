package ru.vekha.mentoring.pair;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.mentoring.Entries;
import ru.vekha.mentoring.Mentees;
import ru.vekha.mentoring.MentorCategory;
import ru.vekha.mentoring.MentorTies;
import ru.vekha.mentoring.MentoringForm;
import ru.vekha.mentoring.Mentors;
import ru.vekha.mentoring.Training;
import ru.vekha.mentoring.Trainings;
import ru.vekha.organisation.Role;
import ru.vekha.town.Desk;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** A school whose registers are filled and whose model is determined, ready to form pairs. */
abstract class PairTown {

  static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  /** Wednesday, 15 September 2021: the model is determined. */
  static final LocalDate MODEL = LocalDate.of(2021, 9, 15);

  /** Monday: the order about the pair, and the first day of its work. */
  static final LocalDate ORDER = LocalDate.of(2021, 9, 20);

  /** In all that is written of a pair stands one of these words, and no other text has them. */
  static final List<String> CANARIES =
      List.of(
          "Свиристелия",
          "Горихвостов",
          "Пеночкина",
          "Коростел",
          "Оляпкин",
          "Трясогузкин",
          "Иволгин");

  static final LocalDate LAST = LocalDate.of(2022, 5, 31);

  @Autowired TestTowns towns;
  @Autowired Mentees mentees;
  @Autowired Mentors mentors;
  @Autowired Trainings trainings;
  @Autowired Pairing pairing;
  @Autowired Pairs pairs;
  @Autowired PairEnding ending;
  @Autowired Meetings meetings;
  @Autowired Desk desk;
  @Autowired ServiceRuns runs;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  TestTown town;
  String school;
  TestPerson curator;
  TestPerson mentorPerson;
  UUID programme;

  void foundTown() {
    town = towns.found();
    school = town.schoolA().id();
    curator = town.person(town.schoolA(), Role.CURATOR);
    mentorPerson = town.person(town.schoolA(), Role.MENTOR);
    programme = programme(school);
    clock.morningOf(ORDER, MOSCOW);
  }

  UUID programme(String organisation) {
    UUID roadmap = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO roadmap (id, organisation_id, title, order_date, period_from, period_to,
              launched_on, launched_at, launched_by)
            VALUES (:id, :department, 'Карта наставничества', '2021-02-11', '2021-01-01',
              '2022-12-31', '2021-02-11', now(), :methodist)\
            """)
        .param("id", roadmap)
        .param("department", town.department().id())
        .param("methodist", town.methodist().id())
        .update();
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO programme (id, organisation_id, roadmap_id, authority_id, state,
              model_determined_on, pairs_due, started_at)
            SELECT :id, :organisation, id, organisation_id, 'RUNNING', :day, :due, now()
              FROM roadmap WHERE id = :roadmap\
            """)
        .param("id", id)
        .param("organisation", organisation)
        .param("roadmap", roadmap)
        .param("day", MODEL)
        .param("due", MODEL.plusDays(14))
        .update();
    return id;
  }

  UUID mentee() {
    return mentees.add(curator.id(), school, Entries.learner());
  }

  /** A graduate: no employee, so nothing of the Labour Code is asked for. */
  UUID mentor(int capacity) {
    return mentor(MentorCategory.GRADUATE, MentorTies.none(), capacity);
  }

  /** A mentor who has been trained, as every mentor of a pair is. */
  UUID mentor(MentorCategory category, MentorTies ties, int capacity) {
    UUID id = mentors.add(curator.id(), school, Entries.mentor(category, ties, capacity));
    trainings.add(
        curator.id(),
        school,
        new Training(id, null, "Школа наставников", 16, Entries.ENTERED, "Удостоверение", false));
    return id;
  }

  /** A mentor who signs in. */
  UUID mentorWithAccount() {
    UUID id = mentor(5);
    jdbc.sql("UPDATE mentor_person SET person_id = :person WHERE mentor_id = :mentor")
        .param("person", mentorPerson.id())
        .param("mentor", id)
        .update();
    return id;
  }

  PairToForm toForm(UUID mentor, UUID... menteeIds) {
    return toForm(null, EmploymentTerms.none(), mentor, menteeIds);
  }

  PairToForm toForm(UUID replaces, EmploymentTerms terms, UUID mentor, UUID... menteeIds) {
    return new PairToForm(
        programme,
        mentor,
        List.of(menteeIds),
        MentoringForm.TEACHER_LEARNER,
        "",
        new OrderRef("15-н", ORDER),
        new Term(ORDER, LAST),
        terms,
        replaces);
  }

  UUID form(UUID mentor, UUID... menteeIds) {
    return pairing.form(curator.id(), toForm(mentor, menteeIds));
  }

  Pair pair(UUID id) {
    return pairs.find(id).orElseThrow();
  }

  /** The one task of somebody with this key. */
  Task task(TestPerson person, String key) {
    List<Task> open =
        desk.tasks(person).stream()
            .filter(task -> task.getTaskDefinitionKey().equals(key))
            .toList();
    if (open.size() != 1) {
      throw new AssertionError(key + " is open " + open.size() + " times");
    }
    return open.get(0);
  }

  /** A meeting's confirming form, on the day that the clock shows. */
  Map<String, Object> meeting(LocalDate day, Object... more) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("heldOn", day.toString());
    fields.put("mode", "in-person");
    fields.put("minutes", 45);
    fields.put("topic", "Свиристелия и робототехника");
    fields.put("result", "Горихвостов познакомился и договорился");
    fields.put("feedbackMentor", "Пеночкина хорошо говорит");
    fields.put("feedbackMentee", "Коростелёву понравилось");
    IntStream.range(0, more.length / 2)
        .forEach(i -> fields.put((String) more[2 * i], more[2 * i + 1]));
    return fields;
  }

  Map<String, Object> plan(LocalDate day, int count, int interval) {
    return meeting(
        day,
        "goal",
        "Оляпкинский робот",
        "steps",
        "25.10.2021 Выбрать схему Трясогузкина\n20.12.2021 — Собрать",
        "jointMeetings",
        count,
        "intervalDays",
        interval);
  }

  /** Submits a task on the morning of a day. */
  void done(TestPerson person, String key, LocalDate day, Map<String, ?> fields) {
    clock.morningOf(day, MOSCOW);
    desk.submits(person, task(person, key), fields);
  }

  static LocalDate day(int month, int day) {
    return LocalDate.of(2021, month, day);
  }
}
