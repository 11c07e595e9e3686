package ru.vekha.execution.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.vekha.execution.RoadmapEndings;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;

/** How a roadmap ended, as its page shows it. */
@Component
class EndingView {

  private final RoadmapEndings endings;
  private final Organisations organisations;
  private final People people;

  EndingView(RoadmapEndings endings, Organisations organisations, People people) {
    this.endings = endings;
    this.organisations = organisations;
    this.people = people;
  }

  /** An organisation that had not finished. */
  record Missing(String name, int unfinished, int late) {}

  void addTo(Model model, UUID roadmapId) {
    endings
        .find(roadmapId)
        .ifPresent(
            ending -> {
              model.addAttribute("ending", ending);
              model.addAttribute(
                  "endedBy", people.find(ending.personId()).map(Person::shortName).orElse(""));
            });
    model.addAttribute(
        "missing",
        endings.missing(roadmapId).stream()
            .map(
                each ->
                    new Missing(
                        organisations.get(each.organisationId()).shortName(),
                        each.unfinished(),
                        each.late()))
            .toList());
  }
}
