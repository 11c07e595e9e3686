package ru.vekha.community.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.vekha.community.Entry;
import ru.vekha.community.SurroundingChoices;
import ru.vekha.community.Surroundings;
import ru.vekha.community.section.Section;
import ru.vekha.organisation.Organisations;

/** Draws the form of one entry. */
@Component
class SurroundingForm {

  private final SurroundingChoices choices;
  private final Surroundings surroundings;
  private final Organisations organisations;

  SurroundingForm(
      SurroundingChoices choices, Surroundings surroundings, Organisations organisations) {
    this.choices = choices;
    this.surroundings = surroundings;
    this.organisations = organisations;
  }

  /** The form of an entry that is not kept yet. */
  String empty(
      String actor,
      String organisationId,
      Section section,
      UUID id,
      Map<String, String> typed,
      Map<String, String> problems,
      Model model) {
    put(actor, organisationId, section, typed, problems, model);
    model.addAttribute("id", id);
    return "community/entry-new";
  }

  /** The form of an entry that is kept. */
  String present(
      String actor,
      Entry entry,
      Section section,
      Map<String, String> typed,
      Map<String, String> problems,
      Model model) {
    put(actor, entry.organisationId(), section, typed, problems, model);
    model.addAttribute("entry", entry);
    return "community/entry";
  }

  /** What stands in the fields of an entry, as the form would send it. */
  static Map<String, String> typed(Section section, Entry entry) {
    Map<String, String> typed = new LinkedHashMap<>();
    section
        .fields()
        .forEach(field -> typed.put(field.column(), entry.values().text(field.column())));
    return typed;
  }

  private void put(
      String actor,
      String organisationId,
      Section section,
      Map<String, String> typed,
      Map<String, String> problems,
      Model model) {
    var today = surroundings.today(organisationId);
    Map<String, Map<String, String>> picks = new LinkedHashMap<>();
    section.fields().stream()
        .filter(field -> field.kind().isPicked())
        .forEach(
            field -> picks.put(field.column(), choices.of(field, actor, organisationId, today)));
    model.addAttribute("organisation", organisations.get(organisationId));
    model.addAttribute("section", section);
    model.addAttribute("choices", picks);
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    model.addAttribute("today", today);
  }
}
