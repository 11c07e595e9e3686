package ru.vekha.mentoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.vekha.mentoring.RegisterAccess;
import ru.vekha.mentoring.Trainings;
import ru.vekha.mentoring.register.TypedFields;
import ru.vekha.organisation.Person;
import ru.vekha.organisation.Staff;
import ru.vekha.security.SignedInPerson;

/** Trainings of curators and other employees (Bodaybo, order 4.3: of mentors and of curators). */
@Controller
class StaffTrainingController {

  private final Trainings trainings;
  private final RegisterAccess access;
  private final Staff staff;
  private final EntryPage pages;

  StaffTrainingController(
      Trainings trainings, RegisterAccess access, Staff staff, EntryPage pages) {
    this.trainings = trainings;
    this.access = access;
    this.staff = staff;
    this.pages = pages;
  }

  @GetMapping("/mentoring/organisations/{id}/trainings")
  String list(
      @PathVariable String id, @AuthenticationPrincipal SignedInPerson person, Model model) {
    access.requireKeeper(person.id(), id);
    return page(id, new LinkedMultiValueMap<>(), Map.of(), model);
  }

  @PostMapping("/mentoring/organisations/{id}/trainings")
  String add(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    access.requireKeeper(person.id(), id);
    Map<String, String> problems =
        TrainingFields.ofEmployee(
            new TypedFields(typed), training -> trainings.add(person.id(), id, training));
    if (problems.isEmpty()) {
      return "redirect:/mentoring/organisations/" + id + "/trainings?saved";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return page(id, typed, problems, model);
  }

  private String page(
      String id, MultiValueMap<String, String> typed, Map<String, String> problems, Model model) {
    pages.put(id, typed, problems, model);
    model.addAttribute(
        "names",
        staff.of(id).stream()
            .map(Staff.Member::person)
            .collect(Collectors.toMap(Person::id, Person::shortName)));
    model.addAttribute(
        "trainings", trainings.of(id).stream().filter(each -> each.personId() != null).toList());
    return "mentoring/trainings";
  }
}
