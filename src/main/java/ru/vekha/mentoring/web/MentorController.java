package ru.vekha.mentoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.vekha.mentoring.ConsentWithdrawal;
import ru.vekha.mentoring.Mentor;
import ru.vekha.mentoring.Mentors;
import ru.vekha.mentoring.RegisterAccess;
import ru.vekha.mentoring.RegisterHidden;
import ru.vekha.mentoring.register.MentorFields;
import ru.vekha.mentoring.register.TypedFields;
import ru.vekha.security.SignedInPerson;

/** The page of one mentor: entering, changing, training, leaving, withdrawal of the consent. */
@Controller
class MentorController {

  private final Mentors mentors;
  private final FormerMentee former;
  private final ConsentWithdrawal withdrawal;
  private final RegisterAccess access;
  private final MentorPage pages;

  MentorController(
      Mentors mentors,
      FormerMentee former,
      ConsentWithdrawal withdrawal,
      RegisterAccess access,
      MentorPage pages) {
    this.mentors = mentors;
    this.former = former;
    this.withdrawal = withdrawal;
    this.access = access;
    this.pages = pages;
  }

  @GetMapping("/mentoring/organisations/{id}/mentors/new")
  String empty(
      @PathVariable String id,
      @RequestParam(name = FormerMentee.FIELD, defaultValue = "") String formerMentee,
      @AuthenticationPrincipal SignedInPerson person,
      Model model) {
    access.requireKeeper(person.id(), id);
    return pages.empty(person.id(), id, former.fields(person.id(), formerMentee), Map.of(), model);
  }

  @PostMapping("/mentoring/organisations/{id}/mentors")
  String add(
      @PathVariable String id,
      @RequestParam(name = FormerMentee.FIELD, defaultValue = "") String formerMentee,
      @RequestParam MultiValueMap<String, String> typed,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    access.requireKeeper(person.id(), id);
    Map<String, String> problems =
        TypedEntry.done(
            new TypedFields(typed),
            MentorFields::read,
            entry -> former.add(person.id(), id, formerMentee, entry));
    if (problems.isEmpty()) {
      return "redirect:/mentoring/organisations/" + id + "/mentors?added";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return pages.empty(person.id(), id, typed, problems, model);
  }

  @GetMapping("/mentoring/mentors/{id}")
  String present(
      @PathVariable UUID id, @AuthenticationPrincipal SignedInPerson person, Model model) {
    Mentor mentor = kept(person, id);
    return pages.page(person.id(), mentor, MentorFields.of(mentor), Map.of(), model);
  }

  @PostMapping("/mentoring/mentors/{id}")
  String change(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam MultiValueMap<String, String> typed,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    Mentor mentor = kept(person, id);
    Map<String, String> problems =
        TypedEntry.done(
            new TypedFields(typed),
            MentorFields::read,
            entry -> mentors.change(person.id(), id, version, entry));
    if (problems.isEmpty()) {
      return "redirect:/mentoring/mentors/" + id + "?saved";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return pages.page(person.id(), mentor, typed, problems, model);
  }

  @PostMapping("/mentoring/mentors/{id}/trainings")
  String train(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    Mentor mentor = kept(person, id);
    Map<String, String> problems =
        TrainingFields.ofMentor(
            new TypedFields(typed),
            id,
            training -> pages.keep(person.id(), mentor.facts().organisationId(), training));
    return after(person, mentor, problems, "?saved", model, response);
  }

  @PostMapping("/mentoring/mentors/{id}/leave")
  String leave(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    Mentor mentor = kept(person, id);
    Map<String, String> problems =
        LeavingFields.done(
            new TypedFields(typed), (day, reason) -> mentors.leave(person.id(), id, day, reason));
    return after(person, mentor, problems, "?saved", model, response);
  }

  @PostMapping("/mentoring/mentors/{id}/withdraw")
  String withdraw(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean sure,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    Mentor mentor = kept(person, id);
    if (!sure) {
      return after(
          person,
          mentor,
          Map.of("sure", "Отметьте, что сведения действительно нужно удалить."),
          "",
          model,
          response);
    }
    withdrawal.ofMentor(person.id(), id);
    return "redirect:/mentoring/organisations/"
        + mentor.facts().organisationId()
        + "/mentors?withdrawn";
  }

  private String after(
      SignedInPerson person,
      Mentor mentor,
      Map<String, String> problems,
      String told,
      Model model,
      HttpServletResponse response) {
    if (problems.isEmpty()) {
      return "redirect:/mentoring/mentors/" + mentor.id() + told;
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return pages.page(person.id(), mentor, MentorFields.of(mentor), problems, model);
  }

  private Mentor kept(SignedInPerson person, UUID id) {
    return mentors.find(person.id(), id).orElseThrow(() -> new RegisterHidden(person.id(), id));
  }
}
