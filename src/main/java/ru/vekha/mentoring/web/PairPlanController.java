package ru.vekha.mentoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.vekha.mentoring.RegisterRefused;
import ru.vekha.mentoring.pair.Pairs;
import ru.vekha.mentoring.pair.PersonalProgrammes;
import ru.vekha.mentoring.pair.PlanSteps;
import ru.vekha.mentoring.register.TypedFields;
import ru.vekha.security.SignedInPerson;

/** What is noted of a pair's work on its page: steps of the plan done, the programme. */
@Controller
class PairPlanController {

  private final Pairs pairs;
  private final PlanSteps steps;
  private final PersonalProgrammes programmes;
  private final PairPage pages;

  PairPlanController(Pairs pairs, PlanSteps steps, PersonalProgrammes programmes, PairPage pages) {
    this.pairs = pairs;
    this.steps = steps;
    this.programmes = programmes;
    this.pages = pages;
  }

  @PostMapping("/mentoring/pairs/{id}/steps")
  String tick(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    pairs.find(person.id(), id);
    TypedFields fields = new TypedFields(typed);
    fields.required("step", "Шаг плана");
    Integer place = fields.whole("step", "Шаг плана");
    LocalDate day = fields.requiredDay("doneOn", "Дата выполнения");
    if (place != null && day != null) {
      return done(
          id,
          person,
          fields,
          typed,
          model,
          response,
          () -> steps.done(person.id(), id, place, day));
    }
    return done(id, person, fields, typed, model, response, () -> {});
  }

  @PostMapping("/mentoring/pairs/{id}/programme")
  String programme(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    pairs.find(person.id(), id);
    TypedFields fields = new TypedFields(typed);
    var programme = ProgrammeFields.read(fields);
    return done(
        id,
        person,
        fields,
        typed,
        model,
        response,
        () -> programmes.keep(person.id(), id, programme));
  }

  private String done(
      UUID id,
      SignedInPerson person,
      TypedFields fields,
      MultiValueMap<String, String> typed,
      Model model,
      HttpServletResponse response,
      Runnable work) {
    Map<String, String> problems = new LinkedHashMap<>(fields.problems());
    if (problems.isEmpty()) {
      try {
        work.run();
      } catch (RegisterRefused refused) {
        problems.putAll(refused.problems());
      }
    }
    if (problems.isEmpty()) {
      return "redirect:/mentoring/pairs/" + id + "?saved";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return pages.page(person.id(), pairs.find(person.id(), id), typed, problems, model);
  }
}
