package ru.vekha.proof.scenario;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.mentoring.MenteeFacts;
import ru.vekha.mentoring.Mentees;
import ru.vekha.mentoring.MentorFacts;
import ru.vekha.mentoring.Mentors;
import ru.vekha.mentoring.Training;
import ru.vekha.mentoring.Trainings;
import ru.vekha.mentoring.pair.EmploymentTerms;
import ru.vekha.mentoring.pair.OrderRef;
import ru.vekha.mentoring.pair.PairToForm;
import ru.vekha.mentoring.pair.Pairing;
import ru.vekha.mentoring.pair.Term;
import ru.vekha.mentoring.questionnaire.Measurement;
import ru.vekha.mentoring.questionnaire.Question;
import ru.vekha.mentoring.questionnaire.QuestionnaireForms;
import ru.vekha.mentoring.questionnaire.QuestionnaireKind;
import ru.vekha.mentoring.questionnaire.Questionnaires;
import ru.vekha.organisation.Role;
import ru.vekha.town.TestPerson;

/**
 * What people do on the pages of the registers before they hand a form in, and what they say in
 * forms about a programme and its pairs.
 */
final class Registers {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final JdbcClient jdbc;
  private final LowerLevel lowerLevel;
  private final Mentees mentees;
  private final Mentors mentors;
  private final Trainings trainings;
  private final Pairing pairing;
  private final Questionnaires questionnaires;
  private final QuestionnaireForms questions;
  private final Cast cast;
  private final Programme programme;

  Registers(ApplicationContext beans, Cast cast, Programme programme) {
    this.jdbc = beans.getBean(JdbcClient.class);
    this.lowerLevel = new LowerLevel(beans, cast);
    this.mentees = beans.getBean(Mentees.class);
    this.mentors = beans.getBean(Mentors.class);
    this.trainings = beans.getBean(Trainings.class);
    this.pairing = beans.getBean(Pairing.class);
    this.questionnaires = beans.getBean(Questionnaires.class);
    this.questions = beans.getBean(QuestionnaireForms.class);
    this.cast = cast;
    this.programme = programme;
  }

  /**
   * How the programmes of all organisations go.
   *
   * @param participants who takes part, by the organisation's short name
   * @param ends the last day of programmes and pairs
   * @param meetings how many joint meetings a pair holds
   * @param interval how many days lie between them
   */
  record Programme(
      Map<String, Participants> participants, LocalDate ends, int meetings, int interval) {

    Programme {
      participants = Map.copyOf(participants);
    }
  }

  /** Enters what a form expects to be there. */
  void prepare(String form, Task task, LocalDate today) {
    switch (form) {
      case "form-mentee-register" -> enterMentees(task.getTenantId(), today);
      case "form-mentor-register" -> enterMentors(task.getTenantId(), today);
      case "train-mentors" -> train(task.getTenantId(), today);
      case "form-pairs" -> formPairs(task, today);
      case "gather-questionnaires" -> answer(task, today);
      default -> {
        // Nothing but the form itself.
      }
    }
  }

  /** What this programme says in a form. */
  Map<String, Object> said(String form, Task task, LocalDate today) {
    Map<String, Object> said = new HashMap<>();
    switch (form) {
      case "name-curator" -> said.put("curator", curator(task.getTenantId()).id());
      case "approve-own-roadmap" ->
          said.put("ownRoadmap", lowerLevel.launch(task.getTenantId(), today).toString());
      case "determine-model" -> {
        said.put("mentoringForm", participants(task.getTenantId()).form().code());
        said.put("programmeEndsOn", programme.ends().toString());
      }
      case "hold-planning-meeting" -> {
        said.put("jointMeetings", programme.meetings());
        said.put("intervalDays", programme.interval());
        said.put("steps", DAY.format(today.plusDays(7)) + " Выбрать тему");
      }
      default -> {
        // As anybody would fill it in.
      }
    }
    return said;
  }

  private void enterMentees(String organisation, LocalDate today) {
    for (int number = 1; number <= participants(organisation).pairs(); number++) {
      mentees.add(
          curator(organisation).id(),
          organisation,
          participants(organisation).mentee(number, today));
    }
  }

  private void enterMentors(String organisation, LocalDate today) {
    String account = cast.person(organisation, Role.MENTOR).id();
    for (int number = 1; number <= participants(organisation).pairs(); number++) {
      mentors.add(
          curator(organisation).id(),
          organisation,
          participants(organisation).mentor(number, number == 1 ? account : null, today));
    }
  }

  private void train(String organisation, LocalDate today) {
    for (MentorFacts mentor : mentors.factsActive(organisation, today)) {
      trainings.add(
          curator(organisation).id(),
          organisation,
          new Training(mentor.id(), null, "Школа наставника", 36, today, "Удостоверение", true));
    }
  }

  private void formPairs(Task task, LocalDate today) {
    String organisation = task.getTenantId();
    List<MentorFacts> free = mentors.factsActive(organisation, today);
    List<MenteeFacts> all = mentees.factsActive(organisation, today);
    EmploymentTerms terms =
        participants(organisation).isWork()
            ? new EmploymentTerms(today, "1-дс", today)
            : EmploymentTerms.none();
    for (int pair = 0; pair < all.size(); pair++) {
      pairing.form(
          curator(organisation).id(),
          new PairToForm(
              programmeOf(organisation),
              free.get(pair).id(),
              List.of(all.get(pair).id()),
              participants(organisation).form(),
              "",
              new OrderRef((pair + 1) + "-н", today),
              new Term(today, programme.ends()),
              terms,
              null));
    }
  }

  private void answer(Task task, LocalDate today) {
    answer(programmeOf(task.getTenantId()), curator(task.getTenantId()), today);
  }

  private void answer(UUID programmeId, TestPerson curator, LocalDate today) {
    for (QuestionnaireKind kind : List.of(QuestionnaireKind.MENTEE, QuestionnaireKind.MENTOR)) {
      var form = new QuestionnaireForms.Form(kind, Measurement.AFTER);
      Map<String, String> answers = new HashMap<>();
      questions.questions(form).forEach(each -> answers.put(each.key(), answer(each)));
      questionnaires
          .subjects(programmeId, kind)
          .forEach(
              subject ->
                  questionnaires.answer(curator.id(), programmeId, form, subject, today, answers));
    }
  }

  private static String answer(Question question) {
    return switch (question.scale()) {
      case TEN -> "9";
      case YES_NO -> "yes";
      case TEXT, TEXT_OPTIONAL -> "Понравилось";
    };
  }

  private UUID programmeOf(String organisation) {
    return jdbc.sql("SELECT id FROM programme WHERE organisation_id = :organisation")
        .param("organisation", organisation)
        .query(UUID.class)
        .single();
  }

  private TestPerson curator(String organisation) {
    return cast.person(organisation, Role.CURATOR);
  }

  private Participants participants(String organisation) {
    return programme.participants().get(cast.organisation(organisation).shortName());
  }
}
