package ru.vekha.mentoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import ru.vekha.mentoring.Mentee;
import ru.vekha.mentoring.Mentees;
import ru.vekha.mentoring.RegisterAccess;
import ru.vekha.mentoring.RegisterHidden;
import ru.vekha.mentoring.register.MenteeFields;
import ru.vekha.mentoring.register.TypedFields;
import ru.vekha.security.SignedInPerson;

/** The page of one mentee: entering, changing, leaving, withdrawal of the consent. */
@Controller
class MenteeController {

  private final Mentees mentees;
  private final ConsentWithdrawal withdrawal;
  private final RegisterAccess access;
  private final FormerMentee former;
  private final EntryPage pages;

  MenteeController(
      Mentees mentees,
      ConsentWithdrawal withdrawal,
      RegisterAccess access,
      FormerMentee former,
      EntryPage pages) {
    this.former = former;
    this.mentees = mentees;
    this.withdrawal = withdrawal;
    this.access = access;
    this.pages = pages;
  }

  @GetMapping("/mentoring/organisations/{id}/mentees/new")
  String empty(
      @PathVariable String id, @AuthenticationPrincipal SignedInPerson person, Model model) {
    access.requireKeeper(person.id(), id);
    pages.put(id, Map.of(), Map.of(), model);
    return "mentoring/mentee-new";
  }

  @PostMapping("/mentoring/organisations/{id}/mentees")
  String add(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    access.requireKeeper(person.id(), id);
    TypedFields fields = new TypedFields(typed);
    Map<String, String> problems =
        TypedEntry.done(fields, MenteeFields::read, entry -> mentees.add(person.id(), id, entry));
    if (problems.isEmpty()) {
      return "redirect:/mentoring/organisations/" + id + "/mentees?added";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    pages.put(id, typed, problems, model);
    return "mentoring/mentee-new";
  }

  @GetMapping("/mentoring/mentees/{id}")
  String present(
      @PathVariable UUID id, @AuthenticationPrincipal SignedInPerson person, Model model) {
    Mentee mentee = kept(person, id);
    return page(mentee, MenteeFields.of(mentee), Map.of(), model);
  }

  @PostMapping("/mentoring/mentees/{id}")
  String change(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam MultiValueMap<String, String> typed,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    Mentee mentee = kept(person, id);
    Map<String, String> problems =
        TypedEntry.done(
            new TypedFields(typed),
            MenteeFields::read,
            entry -> mentees.change(person.id(), id, version, entry));
    if (problems.isEmpty()) {
      return "redirect:/mentoring/mentees/" + id + "?saved";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return page(mentee, typed, problems, model);
  }

  @PostMapping("/mentoring/mentees/{id}/leave")
  String leave(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    Mentee mentee = kept(person, id);
    Map<String, String> problems =
        LeavingFields.done(
            new TypedFields(typed), (day, reason) -> mentees.leave(person.id(), id, day, reason));
    return after(mentee, problems, "?saved", model, response);
  }

  @PostMapping("/mentoring/mentees/{id}/withdraw")
  String withdraw(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean sure,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    Mentee mentee = kept(person, id);
    if (!sure) {
      return after(
          mentee,
          Map.of("sure", "Отметьте, что сведения действительно нужно удалить."),
          "",
          model,
          response);
    }
    withdrawal.ofMentee(person.id(), id);
    return "redirect:/mentoring/organisations/"
        + mentee.facts().organisationId()
        + "/mentees?withdrawn";
  }

  private String after(
      Mentee mentee,
      Map<String, String> problems,
      String told,
      Model model,
      HttpServletResponse response) {
    if (problems.isEmpty()) {
      return "redirect:/mentoring/mentees/" + mentee.id() + told;
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return page(mentee, MenteeFields.of(mentee), problems, model);
  }

  private Mentee kept(SignedInPerson person, UUID id) {
    Optional<Mentee> mentee = mentees.find(person.id(), id);
    Mentee found = mentee.orElseThrow(() -> new RegisterHidden(person.id(), id));
    access.requireKeeper(person.id(), found.facts().organisationId());
    return found;
  }

  private String page(
      Mentee mentee, Map<String, List<String>> fields, Map<String, String> problems, Model model) {
    pages.put(mentee.facts().organisationId(), fields, problems, model);
    pages.putConsents(mentee.ownConsent(), mentee.representativeConsent(), model);
    model.addAttribute("mentee", mentee);
    model.addAttribute("mayBecomeMentor", former.mayBecomeMentor(mentee));
    return "mentoring/mentee";
  }
}
