package ru.vekha.mentoring.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.mentoring.RegisterAccess;
import ru.vekha.mentoring.RegisterRefused;
import ru.vekha.mentoring.pair.PairRules;
import ru.vekha.mentoring.questionnaire.QuestionnaireForms.Form;
import ru.vekha.organisation.Organisations;

/** Answers to questionnaires: each participant once for each measurement. */
@Service
public class Questionnaires {

  private final QuestionnaireRows rows;
  private final QuestionnaireForms forms;
  private final RegisterAccess access;
  private final Organisations organisations;
  private final PairRules rules;
  private final Clock clock;

  Questionnaires(
      QuestionnaireRows rows,
      QuestionnaireForms forms,
      RegisterAccess access,
      Organisations organisations,
      PairRules rules,
      Clock clock) {
    this.rows = rows;
    this.forms = forms;
    this.access = access;
    this.organisations = organisations;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * Keeps the answers of a participant.
   *
   * @param subjectId the mentee's or mentor's id
   * @throws RegisterRefused if an answer is missing or wrong, or it has been answered before
   */
  @Transactional
  public void answer(
      String actor,
      UUID programmeId,
      Form form,
      UUID subjectId,
      LocalDate day,
      Map<String, String> answers) {
    String organisation = organisationOf(programmeId);
    access.requireKeeper(actor, organisation);
    if (!rows.subjects(programmeId, form.kind()).contains(subjectId)) {
      throw RegisterRefused.of("subjectId", "Участник: выберите из списка.");
    }
    Map<String, String> problems = new LinkedHashMap<>();
    LocalDate today = LocalDate.now(clock.withZone(organisations.get(organisation).zone()));
    if (day.isAfter(today)) {
      problems.put("answeredOn", "Дата ответа ещё не наступила. Исправьте дату.");
    }
    Map<String, String> kept = new LinkedHashMap<>();
    for (Question question : forms.questions(form)) {
      String answer = answers.getOrDefault(question.key(), "").strip();
      question.problem(answer).ifPresent(told -> problems.put(question.key(), told));
      kept.put(question.key(), answer);
    }
    if (kept.isEmpty()) {
      problems.put("entry", "Такой анкеты нет.");
    }
    if (!problems.isEmpty()) {
      throw new RegisterRefused(problems);
    }
    keep(actor, organisation, programmeId, form, subjectId, day, kept);
  }

  /** The questionnaires of a programme that have been answered. */
  public Set<Answered> answered(UUID programmeId) {
    return rows.answered(programmeId);
  }

  /** A questionnaire that somebody has answered. */
  public record Answered(Form form, UUID subjectId) {}

  /** Those who can be asked by a questionnaire of a programme. */
  public List<UUID> subjects(UUID programmeId, QuestionnaireKind kind) {
    return rows.subjects(programmeId, kind);
  }

  /** Who is satisfied of those who answered after the programme. */
  public Satisfaction satisfaction(UUID programmeId, QuestionnaireKind kind) {
    List<String> keys =
        forms.questions(new Form(kind, Measurement.AFTER)).stream()
            .filter(Question::satisfaction)
            .map(Question::key)
            .toList();
    return rows.satisfaction(programmeId, kind, keys, rules.satisfiedFrom());
  }

  /** The organisation whose programme it is. */
  public String organisationOf(UUID programmeId) {
    return rows.organisationOf(programmeId)
        .orElseThrow(
            () -> RegisterRefused.of("programmeId", "Такой программы нет. Обновите страницу."));
  }

  private void keep(
      String actor,
      String organisation,
      UUID programmeId,
      Form form,
      UUID subjectId,
      LocalDate day,
      Map<String, String> answers) {
    try {
      rows.insert(actor, organisation, programmeId, form, subjectId, day, answers);
    } catch (DuplicateKeyException twice) {
      throw RegisterRefused.of(
          "entry",
          "Анкета «"
              + form.kind().title()
              + "» "
              + form.measurement().title()
              + " уже заполнена. Второй раз её заполнить нельзя.");
    }
  }
}
