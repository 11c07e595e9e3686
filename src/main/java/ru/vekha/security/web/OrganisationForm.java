package ru.vekha.security.web;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.RussianZone;

/** What was typed about an organisation. */
record OrganisationForm(
    @Nullable String name,
    @Nullable String shortName,
    @Nullable String kind,
    @Nullable String zone,
    @Nullable String parent) {

  static OrganisationForm below(Organisation parent) {
    return new OrganisationForm("", "", "", parent.zone().getId(), parent.id());
  }

  static OrganisationForm of(Organisation organisation) {
    return new OrganisationForm(
        organisation.name(),
        organisation.shortName(),
        organisation.kind().name(),
        organisation.zone().getId(),
        organisation.parentId());
  }

  /** Kind and zone are not on the page of somebody who may not change them. */
  OrganisationForm orElse(Organisation present) {
    return new OrganisationForm(
        name,
        shortName,
        kind == null ? present.kind().name() : kind,
        zone == null ? present.zone().getId() : zone,
        present.parentId());
  }

  /**
   * What is wrong, by field.
   *
   * @param presentZone a zone beside the eleven that may stay
   */
  Map<String, String> problems(String presentZone) {
    Map<String, String> problems = new LinkedHashMap<>();
    problems.put("name", TypedText.of(name).problem("Полное название", true, 500));
    problems.put("shortName", TypedText.of(shortName).problem("Краткое название", true, 120));
    boolean kindKnown =
        Arrays.stream(OrganisationKind.values()).anyMatch(each -> each.name().equals(kind));
    problems.put("kind", kindKnown ? "" : "Выберите вид организации.");
    boolean zoneKnown =
        presentZone.equals(zone)
            || Arrays.stream(RussianZone.values())
                .anyMatch(each -> each.zone().getId().equals(zone));
    problems.put("zone", zoneKnown ? "" : "Выберите часовой пояс.");
    problems.values().removeIf(String::isEmpty);
    return problems;
  }

  /** The organisation; only for a form without problems. */
  Organisation organisation(String id) {
    return new Organisation(
        id,
        parent,
        OrganisationKind.valueOf(String.valueOf(kind)),
        TypedText.of(name).value(),
        TypedText.of(shortName).value(),
        ZoneId.of(String.valueOf(zone)));
  }
}
