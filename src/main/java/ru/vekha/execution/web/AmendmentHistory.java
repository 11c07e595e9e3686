package ru.vekha.execution.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.vekha.control.ShiftOrders;
import ru.vekha.execution.amendment.Amendments;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.roadmap.Roadmap;

/** The history of a roadmap's amendments, and of the orders about its dates, for its page. */
@Component
class AmendmentHistory {

  private final Amendments amendments;
  private final ShiftOrders shifts;
  private final People people;
  private final Organisations organisations;

  AmendmentHistory(
      Amendments amendments, ShiftOrders shifts, People people, Organisations organisations) {
    this.amendments = amendments;
    this.shifts = shifts;
    this.people = people;
    this.organisations = organisations;
  }

  void addTo(Model model, Roadmap roadmap) {
    UUID id = roadmap.id();
    List<Amendments.Told> told = amendments.of(id);
    List<ShiftOrders.Told> moved = shifts.of(id);
    List<String> who =
        Stream.concat(
                told.stream().map(Amendments.Told::personId),
                moved.stream().map(ShiftOrders.Told::personId))
            .distinct()
            .toList();
    Map<String, String> names =
        people.findAll(who).stream().collect(Collectors.toMap(Person::id, Person::shortName));
    model.addAttribute("amendments", told);
    model.addAttribute("shiftOrders", moved);
    model.addAttribute("names", names);
    model.addAttribute("zone", organisations.get(roadmap.organisationId()).zone());
  }
}
