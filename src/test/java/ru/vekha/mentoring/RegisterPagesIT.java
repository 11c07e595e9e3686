package ru.vekha.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Role;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** The registers as their keepers see them, and as others do not. */
@VekhaTest
class RegisterPagesIT {

  private static final String[] MENTEE = {
    "familyName", "Пробный",
    "givenName", "Пётр",
    "patronymic", "<b>Петрович</b>",
    "birthDate", "2010-03-04",
    "category", "LEARNER",
    "schoolClass", "5А",
    "contact", "8-900-111-22-33",
    "representative", "Пробная М. М.",
    "request", "Хочет  собрать\nробота",
    "requestTags", "Робототехника, робототехника; Физика",
    "form", "teacher-learner",
    "enteredOn", "2021-09-01",
    "representativeConsentOn", "2021-08-31",
    "representativeConsentDocument", "Папка 3, № 7"
  };
  private static final String[] MENTOR = {
    "familyName", "Образцова",
    "givenName", "Ольга",
    "category", "TEACHER",
    "contact", "8-900-111-22-34",
    "place", "Школа",
    "competences", "Робототехника",
    "forms", "teacher-learner",
    "forms", "teacher-teacher",
    "capacity", "2",
    "hoursPerWeek", "1,5",
    "surveyedOn", "2021-08-01",
    "testedOn", "2021-08-02",
    "enteredOn", "2021-09-01",
    "classes", "7а, 7б",
    "ownConsentOn", "2021-08-31",
    "ownConsentDocument", "Папка 4, № 1"
  };

  @LocalServerPort int port;

  @Autowired TestTowns towns;
  @Autowired Mentees mentees;
  @Autowired Mentors mentors;
  @Autowired Trainings trainings;

  private TestTown town;
  private Organisation school;
  private TestPerson curator;
  private Visitor visitor;
  private String home;

  @BeforeEach
  void found() {
    town = towns.found();
    school = town.schoolA();
    curator = town.person(school, Role.CURATOR);
    visitor = Visitor.signedIn(port, curator);
    home = "/mentoring/organisations/" + school.id();
  }

  @Test
  void aCuratorEntersAMenteeChangesLeavesAndErases() {
    assertThat(visitor.get(home + "/mentees/new").body()).contains("Законный представитель");
    accepted(visitor.submit(home + "/mentees", MENTEE));
    Mentee kept = mentees.of(curator.id(), school.id()).get(0);
    assertThat(kept.person().request())
        .isEqualTo(new Wording("Хочет собрать робота", List.of("робототехника", "физика")));
    assertThat(visitor.get(home + "/mentees").body())
        .contains("Пробный Пётр", "&lt;b&gt;Петрович", "Участвуют сегодня: <strong>1<")
        .doesNotContain("<b>Петрович");
    String page = "/mentoring/mentees/" + kept.id();
    assertThat(visitor.get(page).body()).contains("Папка 3, № 7", "value=\"2010-03-04\"");
    accepted(visitor.submit(page, with(MENTEE, "version", "1", "schoolClass", "6А")));
    HttpResponse<String> late =
        visitor.submit(page, with(MENTEE, "version", "1", "schoolClass", "7А"));
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("уже изменена в другом окне", "name=\"version\" value=\"1\"");
    accepted(visitor.submit(page + "/leave", "leftOn", "2022-05-31", "reason", "MOVED"));
    assertThat(visitor.get(page).body()).contains("Участие завершено", "31.05.2022");
    assertThat(visitor.submit(page + "/withdraw").statusCode()).isEqualTo(422);
    accepted(visitor.submit(page + "/withdraw", "sure", "true"));
    assertThat(visitor.get(page).statusCode()).isEqualTo(404);
    assertThat(mentees.facts(kept.id()).orElseThrow().stay().reason())
        .isEqualTo(LeavingReason.MOVED);
  }

  @Test
  void aCuratorEntersAMentorAndNotesTheTraining() {
    mentees.add(curator.id(), school.id(), Entries.learner());
    assertThat(visitor.get(home + "/mentors/new").body()).contains("Свои дети");
    accepted(visitor.submit(home + "/mentors", MENTOR));
    Mentor kept = mentors.of(curator.id(), school.id()).get(0);
    assertThat(kept.ties().classes()).containsExactlyInAnyOrder("7А", "7Б");
    assertThat(kept.facts().forms())
        .containsExactly(MentoringForm.TEACHER_LEARNER, MentoringForm.TEACHER_TEACHER);
    assertThat(visitor.get(home + "/mentors").body()).contains("Образцова Ольга", "не обучен");
    String page = "/mentoring/mentors/" + kept.id();
    assertThat(visitor.get(page).body()).contains("value=\"1.5\"");
    HttpResponse<String> wrong =
        visitor.submit(
            page + "/trainings", "title", "Школа", "hours", "0", "finishedOn", "2021-09-10");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("id=\"hours-problem\"");
    accepted(
        visitor.submit(
            page + "/trainings", "title", "Школа", "hours", "16", "finishedOn", "2021-09-10"));
    assertThat(visitor.get(page).body()).contains("окончено <span>10.09.2021");
    accepted(visitor.submit(page, with(MENTOR, "version", "1", "capacity", "3")));
    accepted(visitor.submit(page + "/leave", "leftOn", "2022-05-31", "reason", "OWN_WISH"));
    accepted(visitor.submit(page + "/withdraw", "sure", "true"));
    assertThat(visitor.get(page).statusCode()).isEqualTo(404);
  }

  @Test
  void theCuratorIsToldWhoCouldMentorWhomAndWhyOthersCannot() {
    UUID mentee = mentees.add(curator.id(), school.id(), Entries.learner());
    assertThat(visitor.get(home + "/matching").body())
        .contains("Подходящих наставников в базе нет");
    UUID trained = mentors.add(curator.id(), school.id(), Entries.teacher());
    trainings.add(
        curator.id(),
        school.id(),
        Training.ofMentor(trained, "Школа наставника", 16, Entries.ENTERED, ""));
    mentors.add(
        curator.id(), school.id(), Entries.mentor(MentorCategory.PARENT, Entries.parentOf(mentee)));
    assertThat(visitor.get(home + "/matching").body())
        .contains(
            "компетенция «робототехника» отвечает запросу",
            "свободно мест: 2",
            "родитель не может быть наставником своего ребёнка; обучение наставника не отмечено");
    Visitor neighbour = Visitor.signedIn(port, town.person(town.schoolB(), Role.CURATOR));
    assertThat(neighbour.get(home + "/matching").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndNothingIsKept() {
    HttpResponse<String> empty = visitor.submit(home + "/mentees");
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(empty.body())
        .contains("id=\"familyName-problem\"", "id=\"birthDate-problem\"", "id=\"form-problem\"");
    HttpResponse<String> noDay =
        visitor.submit(home + "/mentees", with(MENTEE, "birthDate", "2010-02-30"));
    assertThat(noDay.body()).contains("такого дня нет в календаре");
    HttpResponse<String> noConsent =
        visitor.submit(
            home + "/mentees",
            with(MENTEE, "representativeConsentOn", "", "representativeConsentDocument", ""));
    assertThat(noConsent.statusCode()).isEqualTo(422);
    assertThat(noConsent.body())
        .contains("id=\"representativeConsentOn-problem\"", "value=\"Пробный\"");
    assertThat(
            visitor
                .submit(home + "/mentees", with(MENTEE, "caseUrl", "javascript:alert(1)"))
                .body())
        .contains("id=\"caseUrl-problem\"");
    String foreign = town.person(town.schoolB(), Role.CURATOR).id();
    assertThat(visitor.submit(home + "/mentees", with(MENTEE, "personId", foreign)).body())
        .contains("id=\"personId-problem\"");
    assertThat(
            visitor
                .submit(home + "/mentors", with(MENTOR, "children", UUID.randomUUID().toString()))
                .body())
        .contains("Свои дети: такого наставляемого в базе нет");
    assertThat(mentees.of(curator.id(), school.id())).isEmpty();
    assertThat(mentors.of(curator.id(), school.id())).isEmpty();
  }

  @Test
  void neighboursAndAuthoritiesSeeNobody() {
    UUID mentee = mentees.add(curator.id(), school.id(), Entries.learner());
    UUID mentor = mentors.add(curator.id(), school.id(), Entries.teacher());
    for (TestPerson stranger :
        List.of(
            town.person(town.schoolB(), Role.ORGANISATION_HEAD),
            town.person(town.department(), Role.DEPUTY_HEAD),
            town.person(town.department(), Role.ADMINISTRATOR),
            town.person(school, Role.MENTOR))) {
      Visitor other = Visitor.signedIn(port, stranger);
      for (String page :
          List.of(
              home + "/mentees",
              home + "/mentees/new",
              home + "/mentors",
              home + "/mentors/new",
              "/mentoring/mentees/" + mentee,
              "/mentoring/mentors/" + mentor)) {
        assertThat(other.get(page).statusCode()).as("%s %s", stranger.role(), page).isEqualTo(404);
      }
      for (String page :
          List.of(
              home + "/mentees",
              home + "/mentors",
              "/mentoring/mentees/" + mentee,
              "/mentoring/mentees/" + mentee + "/leave",
              "/mentoring/mentees/" + mentee + "/withdraw",
              "/mentoring/mentors/" + mentor,
              "/mentoring/mentors/" + mentor + "/leave",
              "/mentoring/mentors/" + mentor + "/trainings",
              "/mentoring/mentors/" + mentor + "/withdraw")) {
        assertThat(other.submit(page, with(MENTEE, "sure", "true")).statusCode())
            .as("%s %s", stranger.role(), page)
            .isEqualTo(404);
      }
    }
    assertThat(mentees.find(curator.id(), mentee)).isPresent();
  }

  @Test
  void anAuthoritySeesNumbersOnly() {
    mentees.add(curator.id(), school.id(), Entries.learner());
    Visitor deputy = Visitor.signedIn(port, town.person(town.department(), Role.DEPUTY_HEAD));
    assertThat(deputy.get("/mentoring").body())
        .contains("Школа А", "<td>1</td><td>0</td><td>0</td>")
        .doesNotContain("Учеников И");
    assertThat(visitor.get("/mentoring").body()).contains(home + "/mentees");
    assertThat(visitor.get("/roadmaps").body()).contains("href=\"/mentoring\"");
  }

  @Test
  void aPsychologistReadsTheMenteesAndChangesNothing() {
    UUID mentee = mentees.add(curator.id(), school.id(), Entries.learner());
    Visitor reader = Visitor.signedIn(port, town.person(school, Role.PSYCHOLOGIST));
    assertThat(reader.get(home + "/mentees").body())
        .contains("Учеников")
        .doesNotContain("Внести наставляемого");
    assertThat(reader.get(home + "/mentors").statusCode()).isEqualTo(404);
    assertThat(reader.get("/mentoring/mentees/" + mentee).statusCode()).isEqualTo(404);
    assertThat(reader.submit(home + "/mentees", MENTEE).statusCode()).isEqualTo(404);
  }

  private static void accepted(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
  }

  /** The fields with some of them typed otherwise. */
  private static String[] with(String[] fields, String... others) {
    List<String> all = new ArrayList<>(List.of(others));
    for (int at = 0; at < fields.length; at += 2) {
      boolean replaced = false;
      for (int other = 0; other < others.length; other += 2) {
        replaced |= others[other].equals(fields[at]);
      }
      if (!replaced) {
        all.add(fields[at]);
        all.add(fields[at + 1]);
      }
    }
    return all.toArray(String[]::new);
  }
}
