package ru.vekha.execution.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.vekha.execution.amendment.Amendments;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.roadmap.Roadmap;

/** The history of a roadmap's amendments as its page shows it. */
@Component
class AmendmentHistory {

  private final Amendments amendments;
  private final People people;
  private final Organisations organisations;

  AmendmentHistory(Amendments amendments, People people, Organisations organisations) {
    this.amendments = amendments;
    this.people = people;
    this.organisations = organisations;
  }

  void addTo(Model model, Roadmap roadmap) {
    UUID id = roadmap.id();
    List<Amendments.Told> told = amendments.of(id);
    Map<String, String> names =
        people.findAll(told.stream().map(Amendments.Told::personId).distinct().toList()).stream()
            .collect(Collectors.toMap(Person::id, Person::shortName));
    model.addAttribute("amendments", told);
    model.addAttribute("names", names);
    model.addAttribute("zone", organisations.get(roadmap.organisationId()).zone());
  }
}
