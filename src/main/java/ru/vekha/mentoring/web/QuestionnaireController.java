package ru.vekha.mentoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.vekha.mentoring.RegisterAccess;
import ru.vekha.mentoring.RegisterRefused;
import ru.vekha.mentoring.questionnaire.Measurement;
import ru.vekha.mentoring.questionnaire.QuestionnaireForms.Form;
import ru.vekha.mentoring.questionnaire.QuestionnaireKind;
import ru.vekha.mentoring.questionnaire.Questionnaires;
import ru.vekha.mentoring.register.TypedFields;
import ru.vekha.security.SignedInPerson;

/** The questionnaires of an organisation's programmes: which are answered, and answering one. */
@Controller
class QuestionnaireController {

  private final Questionnaires questionnaires;
  private final RegisterAccess access;
  private final QuestionnairePage pages;

  QuestionnaireController(
      Questionnaires questionnaires, RegisterAccess access, QuestionnairePage pages) {
    this.questionnaires = questionnaires;
    this.access = access;
    this.pages = pages;
  }

  @GetMapping("/mentoring/organisations/{id}/questionnaires")
  String list(
      @PathVariable String id, @AuthenticationPrincipal SignedInPerson person, Model model) {
    access.requireKeeper(person.id(), id);
    return pages.list(person.id(), id, model);
  }

  @GetMapping("/mentoring/programmes/{id}/questionnaires/{kind}/{measurement}")
  String empty(
      @PathVariable UUID id,
      @PathVariable QuestionnaireKind kind,
      @PathVariable Measurement measurement,
      @AuthenticationPrincipal SignedInPerson person,
      Model model) {
    String organisation = questionnaires.organisationOf(id);
    access.requireKeeper(person.id(), organisation);
    return pages.empty(
        person.id(), organisation, id, new Form(kind, measurement), Map.of(), Map.of(), model);
  }

  @PostMapping("/mentoring/programmes/{id}/questionnaires/{kind}/{measurement}")
  String answer(
      @PathVariable UUID id,
      @PathVariable QuestionnaireKind kind,
      @PathVariable Measurement measurement,
      @RequestParam MultiValueMap<String, String> typed,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    String organisation = questionnaires.organisationOf(id);
    access.requireKeeper(person.id(), organisation);
    Form form = new Form(kind, measurement);
    Map<String, String> problems = kept(person.id(), id, form, typed);
    if (problems.isEmpty()) {
      return "redirect:/mentoring/organisations/" + organisation + "/questionnaires?answered";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return pages.empty(person.id(), organisation, id, form, typed, problems, model);
  }

  private Map<String, String> kept(
      String actor, UUID programmeId, Form form, Map<String, List<String>> typed) {
    TypedFields fields = new TypedFields(typed);
    LocalDate day = fields.requiredDay("answeredOn", "Дата ответа");
    UUID subject = subject(fields);
    Map<String, String> problems = new LinkedHashMap<>(fields.problems());
    if (day != null && subject != null) {
      Map<String, String> answers = new HashMap<>();
      typed.forEach((key, texts) -> answers.put(key, texts.isEmpty() ? "" : texts.get(0)));
      try {
        questionnaires.answer(actor, programmeId, form, subject, day, answers);
      } catch (RegisterRefused refused) {
        problems.putAll(refused.problems());
      }
    }
    return problems;
  }

  private static @Nullable UUID subject(TypedFields fields) {
    try {
      return UUID.fromString(fields.line("subjectId"));
    } catch (IllegalArgumentException notChosen) {
      fields.problem("subjectId", "Участник: выберите из списка.");
      return null;
    }
  }
}
