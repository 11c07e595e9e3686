package ru.vekha.execution.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardEvent;
import ru.vekha.control.CardEvents;
import ru.vekha.control.Handovers;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;

/** What has happened to an assignment, with the names of those who did it and for whom. */
@Component
class CardStory {

  private final CardEvents events;
  private final Handovers handovers;
  private final People people;

  CardStory(CardEvents events, Handovers handovers, People people) {
    this.events = events;
    this.handovers = handovers;
    this.people = people;
  }

  /** One step of an assignment's story. */
  record Step(Instant at, String who, String what) {}

  List<Step> of(UUID cardId) {
    Iterator<Handovers.Line> handed = handovers.of(cardId).iterator();
    List<Step> steps = new ArrayList<>();
    for (CardEvents.Entry entry : events.of(cardId)) {
      boolean handOver = entry.event() == CardEvent.HANDED_OVER && handed.hasNext();
      String more = handOver ? words(handed.next()) : "";
      steps.add(new Step(entry.at(), who(entry), entry.event().title() + more));
    }
    return steps;
  }

  private String words(Handovers.Line line) {
    return ": %s → %s. %s".formatted(name(line.from(), "—"), name(line.to(), "—"), line.reason());
  }

  private String who(CardEvents.Entry entry) {
    String actor = name(entry.actor(), "Веха");
    return entry.forPersonId() == null
        ? actor
        : actor + " за " + name(entry.forPersonId(), "другого сотрудника");
  }

  private String name(String personId, String otherwise) {
    return people.find(personId).map(Person::shortName).orElse(otherwise);
  }
}
