package ru.vekha.mentoring.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.vekha.mentoring.Mentees;
import ru.vekha.mentoring.Mentor;
import ru.vekha.mentoring.Training;
import ru.vekha.mentoring.Trainings;

/** Puts together what the page of one mentor shows. */
@Component
class MentorPage {

  private final EntryPage pages;
  private final Mentees mentees;
  private final Trainings trainings;

  MentorPage(EntryPage pages, Mentees mentees, Trainings trainings) {
    this.pages = pages;
    this.mentees = mentees;
    this.trainings = trainings;
  }

  String empty(
      String actor,
      String organisationId,
      Map<String, List<String>> fields,
      Map<String, String> problems,
      Model model) {
    put(actor, organisationId, fields, problems, model);
    return "mentoring/mentor-new";
  }

  String page(
      String actor,
      Mentor mentor,
      Map<String, List<String>> fields,
      Map<String, String> problems,
      Model model) {
    String organisationId = mentor.facts().organisationId();
    put(actor, organisationId, fields, problems, model);
    pages.putConsents(mentor.ownConsent(), mentor.representativeConsent(), model);
    model.addAttribute("mentor", mentor);
    model.addAttribute(
        "trainings",
        trainings.of(organisationId).stream()
            .filter(each -> mentor.id().equals(each.mentorId()))
            .toList());
    return "mentoring/mentor";
  }

  void keep(String actor, String organisationId, Training training) {
    trainings.add(actor, organisationId, training);
  }

  private void put(
      String actor,
      String organisationId,
      Map<String, List<String>> fields,
      Map<String, String> problems,
      Model model) {
    pages.put(organisationId, fields, problems, model);
    model.addAttribute("mentees", mentees.of(actor, organisationId));
  }
}
