package ru.vekha.execution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.vekha.control.NewCard;
import ru.vekha.execution.draft.ChosenResponsible;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Organisations;

/** Finds the bodies that a methodist has chosen from the directory for a row. */
@Component
class ChosenBodies {

  private final Organisations organisations;

  ChosenBodies(Organisations organisations) {
    this.organisations = organisations;
  }

  /** Of several chosen in one organisation the first is responsible and the others help. */
  List<ResponsibleBody> of(
      List<ChosenResponsible> chosen, Organisation authority, List<Question> questions) {
    Map<String, Organisation> found = new LinkedHashMap<>();
    Map<String, List<NewCard.Executor>> executors = new LinkedHashMap<>();
    for (ChosenResponsible each : chosen) {
      List<Organisation> meant = organisations(each, authority);
      if (meant.isEmpty()) {
        questions.add(
            Question.blocking(
                "Среди подведомственных больше нет выбранного ответственного.",
                "Выберите ответственного заново."));
      }
      for (Organisation organisation : meant) {
        found.put(organisation.id(), organisation);
        executors
            .computeIfAbsent(organisation.id(), none -> new ArrayList<>())
            .add(new NewCard.Executor(each.role(), null));
      }
    }
    return found.values().stream()
        .map(
            organisation -> {
              List<NewCard.Executor> all =
                  executors.get(organisation.id()).stream().distinct().toList();
              return new ResponsibleBody(organisation, all.get(0), all.subList(1, all.size()));
            })
        .toList();
  }

  private List<Organisation> organisations(ChosenResponsible chosen, Organisation authority) {
    Optional<OrganisationKind> kind = chosen.kind();
    return kind.isPresent()
        ? organisations.below(authority.id(), EnumSet.of(kind.get()))
        : organisations
            .find(chosen.target())
            .filter(each -> organisations.isSameOrAbove(authority.id(), each.id()))
            .map(List::of)
            .orElse(List.of());
  }
}
