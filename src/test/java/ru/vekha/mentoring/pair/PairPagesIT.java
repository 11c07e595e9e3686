package ru.vekha.mentoring.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vekha.VekhaTest;
import ru.vekha.mentoring.ConsentWithdrawal;
import ru.vekha.mentoring.RegisterRefused;
import ru.vekha.mentoring.questionnaire.Measurement;
import ru.vekha.mentoring.questionnaire.Question;
import ru.vekha.mentoring.questionnaire.QuestionnaireForms;
import ru.vekha.mentoring.questionnaire.QuestionnaireForms.Form;
import ru.vekha.mentoring.questionnaire.QuestionnaireKind;
import ru.vekha.mentoring.questionnaire.Questionnaires;
import ru.vekha.mentoring.questionnaire.Satisfaction;
import ru.vekha.organisation.Role;
import ru.vekha.town.Visitor;

/** The pages of pairs and questionnaires as a curator, a neighbour and an authority meet them. */
@VekhaTest
class PairPagesIT extends PairTown {

  private static final Form AFTER = new Form(QuestionnaireKind.MENTEE, Measurement.AFTER);

  @LocalServerPort int port;

  @Autowired Questionnaires questionnaires;
  @Autowired QuestionnaireForms forms;
  @Autowired ConsentWithdrawal withdrawal;

  @BeforeEach
  void found() {
    foundTown();
  }

  @Test
  void theCuratorFormsAPairSeesItAndDraftsItsOrder() {
    UUID mentor = mentor(1);
    UUID mentee = mentee();
    Visitor visitor = Visitor.signedIn(port, curator);
    assertThat(visitor.get(home("/pairs")).body()).contains("29.09.2021", "Пар пока нет");
    assertThat(visitor.get(home("/pairs/new")).statusCode()).isEqualTo(200);

    HttpResponse<String> formed = submit(visitor, mentor, mentee);
    assertThat(formed.statusCode()).as(formed.body()).isEqualTo(302);
    String place = formed.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");
    String page = visitor.get(place.replaceAll("^https?://[^/]+", "")).body();
    assertThat(page).contains("Сформирована", "Знакомство", "27.09.2021", "№ 15-н");
    assertThat(visitor.get(home("/pairs")).body()).contains("Наставников", "Учеников");
    assertThat(visitor.get(place.replaceAll("^https?://[^/]+", "") + "/order.txt").body())
        .contains("ПРОЕКТ ПРИКАЗА", "Назначить наставником: Наставников");
    HttpResponse<byte[]> word =
        visitor.download(place.replaceAll("^https?://[^/]+", "") + "/order.docx");
    assertThat(word.headers().firstValue("Content-Type").orElse("")).contains("wordprocessingml");
    assertThat(word.body()).startsWith('P', 'K');

    HttpResponse<String> twice = submit(visitor, mentor, mentee());
    assertThat(twice.statusCode()).isEqualTo(422);
    assertThat(twice.body()).contains("нет свободных мест");
  }

  @Test
  void neighboursAndAuthoritiesSeeNothingOfPairs() {
    UUID id = form(mentor(1), mentee());
    List<String> pages =
        List.of(
            home("/pairs"),
            home("/pairs/new"),
            home("/questionnaires"),
            "/mentoring/pairs/" + id,
            "/mentoring/pairs/" + id + "/order.txt",
            "/mentoring/programmes/" + programme + "/questionnaires/MENTEE/AFTER");
    for (var stranger :
        List.of(
            town.person(town.schoolB(), Role.CURATOR),
            town.controller(),
            town.person(town.region(), Role.REGIONAL_CENTRE),
            mentorPerson)) {
      Visitor visitor = Visitor.signedIn(port, stranger);
      assertThat(pages)
          .allSatisfy(page -> assertThat(visitor.get(page).statusCode()).isEqualTo(404));
      assertThat(
              visitor
                  .submit(
                      "/mentoring/pairs/" + id + "/end",
                      "noticeOn",
                      ORDER.toString(),
                      "noticeBy",
                      "EMPLOYEE",
                      "reason",
                      "ILLNESS")
                  .statusCode())
          .isEqualTo(404);
    }
    assertThat(pair(id).end().announced()).isFalse();
  }

  @Test
  void theCuratorEndsAPairOnItsPage() {
    UUID id = form(mentor(1), mentee());
    Visitor visitor = Visitor.signedIn(port, curator);
    String end = "/mentoring/pairs/" + id + "/end";
    HttpResponse<String> empty = visitor.submit(end, "noticeOn", ORDER.toString());
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(empty.body()).contains("Причина: выберите из списка");
    visitor.submit(end, "noticeOn", ORDER.toString(), "noticeBy", "EMPLOYER", "reason", "ILLNESS");

    assertThat(pair(id).end().announced()).isTrue();
    assertThat(visitor.get("/mentoring/pairs/" + id).body()).contains("Длительная болезнь");
  }

  @Test
  void aQuestionnaireIsAnsweredOnceAndOnlyByWhoTakesPart() {
    UUID mentee = mentee();
    form(mentor(1), mentee);
    answer(mentee, 9, 9);
    assertThatExceptionOfType(RegisterRefused.class)
        .isThrownBy(() -> answer(mentee, 10, 10))
        .withMessageContaining("уже заполнена");
    UUID waiting = mentee();
    assertThatExceptionOfType(RegisterRefused.class)
        .isThrownBy(() -> answer(waiting, 10, 10))
        .withMessageContaining("выберите из списка");
    assertThat(satisfaction()).isEqualTo(new Satisfaction(1, 1));
  }

  @Test
  void satisfiedIsWhoAnswersEightOrMoreToBothQuestions() {
    UUID one = mentee();
    UUID two = mentee();
    UUID three = mentee();
    form(mentor(3), one, two, three);
    answer(one, 8, 10);
    answer(two, 7, 10);
    answer(three, 10, 8);

    assertThat(satisfaction()).isEqualTo(new Satisfaction(3, 2));
    assertThat(satisfaction().percent()).isEqualTo(67);
  }

  @Test
  void aWithdrawnConsentErasesTheWordsOfAnswersAndKeepsTheMarks() {
    UUID mentee = mentee();
    form(mentor(1), mentee);
    answer(mentee, 9, 9);
    withdrawal.ofMentee(curator.id(), mentee);

    assertThat(
            jdbc.sql("SELECT answers::text FROM questionnaire WHERE subject_id = :mentee")
                .param("mentee", mentee)
                .query(String.class)
                .single())
        .doesNotContain("Поддержка")
        .contains("resultSatisfied");
    assertThat(satisfaction()).isEqualTo(new Satisfaction(1, 1));
  }

  @Test
  void stepsOfThePlanAreTickedOnceAndNotInTheFuture() {
    UUID id = form(mentor(1), mentee());
    plan(id);
    Visitor visitor = Visitor.signedIn(port, curator);
    String page = "/mentoring/pairs/" + id;
    assertThat(visitor.get(page).body()).contains("Выбрать схему", "Отметить");

    assertThat(tick(visitor, page, "1", ORDER.plusDays(1)).body()).contains("ещё не наступила");
    assertThat(tick(visitor, page, "1", ORDER.minusDays(1)).body())
        .contains("после встречи-планирования");
    assertThat(tick(visitor, page, "7", ORDER).body()).contains("Такого шага в плане нет");
    assertThat(tick(visitor, page, "", ORDER).statusCode()).isEqualTo(422);
    assertThat(tick(visitor, page, "1", ORDER).statusCode()).isEqualTo(302);
    assertThat(tick(visitor, page, "1", ORDER).statusCode()).isEqualTo(422);

    assertThat(visitor.get(page).body()).contains("выполнено 20.09.2021");
    Visitor neighbour = Visitor.signedIn(port, town.person(town.schoolB(), Role.CURATOR));
    assertThat(tick(neighbour, page, "2", ORDER).statusCode()).isEqualTo(404);
  }

  @Test
  void theProgrammeOfAPairIsKeptForOneWindowAndErasedWithTheConsent() {
    UUID mentee = mentee();
    UUID id = form(mentor(1), mentee);
    Visitor visitor = Visitor.signedIn(port, curator);
    String page = "/mentoring/pairs/" + id;
    String[] fields = {
      "interviewOn",
      ORDER.minusDays(3).toString(),
      "mentorWish",
      "YES",
      "menteeWish",
      "DOUBT",
      "kind",
      "REVERSE",
      "note",
      "Опора на опыт",
      "difficulties",
      "Дисциплина",
      "version",
      ""
    };
    assertThat(visitor.submit(page + "/programme", fields).statusCode()).isEqualTo(302);
    assertThat(visitor.get(page).body())
        .contains("Опора на опыт", "Дисциплина", "name=\"version\" value=\"1\"");
    HttpResponse<String> stale = visitor.submit(page + "/programme", fields);
    assertThat(stale.statusCode()).isEqualTo(422);
    assertThat(stale.body()).contains("изменена в другом окне");
    fields[fields.length - 1] = "1";
    fields[1] = ORDER.plusDays(1).toString();
    assertThat(visitor.submit(page + "/programme", fields).body()).contains("ещё не наступила");
    fields[1] = "";
    assertThat(visitor.submit(page + "/programme", fields).statusCode()).isEqualTo(302);
    Visitor neighbour = Visitor.signedIn(port, town.person(town.schoolB(), Role.CURATOR));
    assertThat(neighbour.submit(page + "/programme", fields).statusCode()).isEqualTo(404);

    withdrawal.ofMentee(curator.id(), mentee);
    assertThat(
            jdbc.sql("SELECT note || difficulties || assessment FROM pair_programme")
                .query(String.class)
                .list())
        .noneMatch(text -> text.contains("Опора") || text.contains("Дисциплина"));
  }

  private void plan(UUID pair) {
    jdbc.sql("INSERT INTO pair_plan VALUES (:pair, 'Собрать робота', 1, 14, :day)")
        .param("pair", pair)
        .param("day", ORDER)
        .update();
    for (int place = 1; place <= 2; place++) {
      jdbc.sql(
              "INSERT INTO pair_plan_step (pair_id, place, step, due)"
                  + " VALUES (:pair, :place, 'Выбрать схему', :day)")
          .param("pair", pair)
          .param("place", place)
          .param("day", ORDER.plusDays(20))
          .update();
    }
  }

  private static HttpResponse<String> tick(
      Visitor visitor, String page, String step, LocalDate day) {
    return visitor.submit(page + "/steps", "step", step, "doneOn", day.toString());
  }

  /** School template 6/3 and 7/2: two points, and the second does not replace the first. */
  @Test
  void feedbackInTheMiddleIsKeptBesideTheFinalAnswers() {
    UUID mentee = mentee();
    form(mentor(1), mentee);
    Visitor visitor = Visitor.signedIn(port, curator);
    String page = "/mentoring/programmes/" + programme + "/questionnaires/MENTEE/INTERIM";
    assertThat(visitor.get(page).body()).contains("Довольны ли вы совместной работой сейчас?");
    String[] fields = {
      "subjectId",
      mentee.toString(),
      "answeredOn",
      ORDER.toString(),
      "comfort",
      "3",
      "progress",
      "3",
      "workTogether",
      "11"
    };
    HttpResponse<String> wrong = visitor.submit(page, fields);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("нужна оценка от 1 до 10");
    fields[fields.length - 1] = "3";
    assertThat(visitor.submit(page, fields).statusCode()).isEqualTo(302);
    assertThat(visitor.submit(page, fields).statusCode()).isEqualTo(422);
    assertThat(satisfaction()).isEqualTo(new Satisfaction(0, 0));

    answer(mentee, 9, 9);
    assertThat(satisfaction()).isEqualTo(new Satisfaction(1, 1));
    assertThat(questionnaires.answered(programme))
        .extracting(each -> each.form().measurement())
        .containsExactlyInAnyOrder(Measurement.INTERIM, Measurement.AFTER);
  }

  private void answer(UUID mentee, int together, int result) {
    Map<String, String> answers = new HashMap<>();
    for (Question question : forms.questions(AFTER)) {
      answers.put(
          question.key(),
          switch (question.scale()) {
            case TEN -> "5";
            case YES_NO -> "yes";
            case TEXT, TEXT_OPTIONAL -> "Поддержка";
          });
    }
    answers.put("workTogether", String.valueOf(together));
    answers.put("resultSatisfied", String.valueOf(result));
    questionnaires.answer(curator.id(), programme, AFTER, mentee, ORDER, answers);
  }

  private Satisfaction satisfaction() {
    return questionnaires.satisfaction(programme, QuestionnaireKind.MENTEE);
  }

  private HttpResponse<String> submit(Visitor visitor, UUID mentor, UUID mentee) {
    return visitor.submit(
        home("/pairs"),
        "programmeId",
        programme.toString(),
        "mentorId",
        mentor.toString(),
        "menteeIds",
        mentee.toString(),
        "form",
        "teacher-learner",
        "orderNumber",
        "15-н",
        "orderDate",
        ORDER.toString(),
        "startsOn",
        ORDER.toString(),
        "endsOn",
        LAST.toString());
  }

  private String home(String page) {
    return "/mentoring/organisations/" + school + page;
  }
}
