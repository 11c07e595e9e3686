package ru.vekha.mentoring.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.vekha.mentoring.Mentee;
import ru.vekha.mentoring.Mentees;
import ru.vekha.mentoring.Mentor;
import ru.vekha.mentoring.Mentors;
import ru.vekha.mentoring.PairedPeople;
import ru.vekha.mentoring.RegisterAccess;
import ru.vekha.mentoring.Trainings;
import ru.vekha.organisation.Organisation;

/** Puts together what the lists of the registers show. */
@Component
class RegisterLists {

  private final Mentees mentees;
  private final Mentors mentors;
  private final PairedPeople paired;
  private final Trainings trainings;
  private final RegisterAccess access;
  private final Clock clock;

  RegisterLists(
      Mentees mentees,
      Mentors mentors,
      PairedPeople paired,
      Trainings trainings,
      RegisterAccess access,
      Clock clock) {
    this.mentees = mentees;
    this.mentors = mentors;
    this.paired = paired;
    this.trainings = trainings;
    this.access = access;
    this.clock = clock;
  }

  void mentees(String actor, Organisation organisation, Model model) {
    List<Mentee> all = mentees.of(actor, organisation.id());
    model.addAttribute("organisation", organisation);
    model.addAttribute("mentees", all);
    model.addAttribute("partners", paired.mentorsByMentee(actor, organisation.id()));
    model.addAttribute("active", mentees.countActive(organisation.id(), today(organisation)));
    model.addAttribute("keeper", access.mayKeep(actor, organisation.id()));
  }

  void mentors(String actor, Organisation organisation, Model model) {
    List<Mentor> all = mentors.of(actor, organisation.id());
    LocalDate today = today(organisation);
    model.addAttribute("organisation", organisation);
    model.addAttribute("mentors", all);
    model.addAttribute("partners", paired.menteesByMentor(actor, organisation.id()));
    model.addAttribute("taken", mentors.taken(organisation.id()));
    model.addAttribute("trained", trainings.trainedMentors(organisation.id(), today));
    model.addAttribute("active", mentors.countActive(organisation.id(), today));
  }

  LocalDate today(Organisation organisation) {
    return LocalDate.now(clock.withZone(organisation.zone()));
  }
}
