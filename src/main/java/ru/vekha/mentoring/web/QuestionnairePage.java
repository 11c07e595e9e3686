package ru.vekha.mentoring.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.vekha.mentoring.ParticipantNames;
import ru.vekha.mentoring.PersonName;
import ru.vekha.mentoring.pair.Pairing;
import ru.vekha.mentoring.questionnaire.QuestionnaireForms;
import ru.vekha.mentoring.questionnaire.QuestionnaireForms.Form;
import ru.vekha.mentoring.questionnaire.QuestionnaireKind;
import ru.vekha.mentoring.questionnaire.Questionnaires;
import ru.vekha.mentoring.questionnaire.Questionnaires.Answered;
import ru.vekha.mentoring.questionnaire.Satisfaction;

/** Puts together what the pages of questionnaires show. */
@Component
class QuestionnairePage {

  private final EntryPage pages;
  private final Questionnaires questionnaires;
  private final QuestionnaireForms forms;
  private final Pairing pairing;
  private final ParticipantNames names;

  QuestionnairePage(
      EntryPage pages,
      Questionnaires questionnaires,
      QuestionnaireForms forms,
      Pairing pairing,
      ParticipantNames names) {
    this.pages = pages;
    this.questionnaires = questionnaires;
    this.forms = forms;
    this.pairing = pairing;
    this.names = names;
  }

  /** How far one questionnaire of a programme is answered. */
  record Line(UUID programmeId, Form form, long answered, int asked) {}

  /** What the answers of a programme add up to. */
  record Sums(Satisfaction mentees, Satisfaction mentors) {}

  /** Somebody who can be asked. */
  record Subject(UUID id, String name) {}

  String list(String actor, String organisationId, Model model) {
    pages.put(organisationId, Map.of(), Map.of(), model);
    List<UUID> programmes =
        pairing.programmes(actor, organisationId).stream().map(each -> each.id()).toList();
    model.addAttribute("lines", programmes.stream().flatMap(id -> lines(id).stream()).toList());
    model.addAttribute("sums", programmes.stream().map(this::sums).toList());
    return "mentoring/questionnaires";
  }

  String empty(
      String actor,
      String organisationId,
      UUID programmeId,
      Form form,
      Map<String, List<String>> fields,
      Map<String, String> problems,
      Model model) {
    pages.put(organisationId, fields, problems, model);
    Set<Answered> answered = questionnaires.answered(programmeId);
    List<UUID> asked =
        questionnaires.subjects(programmeId, form.kind()).stream()
            .filter(id -> !answered.contains(new Answered(form, id)))
            .toList();
    Map<UUID, PersonName> known = new HashMap<>(names.ofMentees(actor, asked));
    known.putAll(names.ofMentors(actor, asked));
    model.addAttribute("programmeId", programmeId);
    model.addAttribute("questionnaire", form);
    model.addAttribute("questions", forms.questions(form));
    model.addAttribute(
        "subjects",
        asked.stream()
            .filter(known::containsKey)
            .map(id -> new Subject(id, known.get(id).full()))
            .toList());
    return "mentoring/questionnaire";
  }

  private List<Line> lines(UUID programmeId) {
    Set<Answered> answered = questionnaires.answered(programmeId);
    return forms.all().stream()
        .map(
            form ->
                new Line(
                    programmeId,
                    form,
                    answered.stream().filter(each -> each.form().equals(form)).count(),
                    questionnaires.subjects(programmeId, form.kind()).size()))
        .toList();
  }

  private Sums sums(UUID programmeId) {
    return new Sums(
        questionnaires.satisfaction(programmeId, QuestionnaireKind.MENTEE),
        questionnaires.satisfaction(programmeId, QuestionnaireKind.MENTOR));
  }
}
