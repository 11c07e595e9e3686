package ru.vekha.cockpit.diagram;

import java.util.Map;
import java.util.UUID;

/**
 * Which assignments an instance is about, as a condition of a query.
 *
 * @param condition about the card c
 * @param values what the condition asks for, by name
 */
record CardsOfInstance(String condition, Map<String, Object> values) {

  /** Keeps its own copy. */
  CardsOfInstance {
    values = Map.copyOf(values);
  }

  static CardsOfInstance assignment(UUID card) {
    return new CardsOfInstance("c.id = :card", Map.of("card", card));
  }

  /** The steps of one organisation's lifecycle under a roadmap. */
  static CardsOfInstance lifecycle(UUID roadmap, String organisation) {
    return new CardsOfInstance(
        "c.roadmap_id = :roadmap AND c.organisation_id = :organisation AND c.step IS NOT NULL",
        Map.of("roadmap", roadmap, "organisation", organisation));
  }

  /** What an instance performs that names no roadmap, as one of monitoring does. */
  static CardsOfInstance performedBy(String instance) {
    return new CardsOfInstance("c.process_instance_id = :instance", Map.of("instance", instance));
  }
}
