package ru.vekha.reporting.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.vekha.organisation.Scope;
import ru.vekha.organisation.Scopes;
import ru.vekha.reporting.WorkFilters;
import ru.vekha.reporting.WorkFilters.Option;
import ru.vekha.reporting.discipline.DisciplineGrouping;
import ru.vekha.reporting.discipline.DisciplineOrder;
import ru.vekha.reporting.discipline.DisciplineSheet;
import ru.vekha.security.SignedInPerson;

/** What the page offers to choose from. */
@Component
class DisciplineForm {

  private final Scopes scopes;
  private final WorkFilters filters;

  DisciplineForm(Scopes scopes, WorkFilters filters) {
    this.scopes = scopes;
    this.filters = filters;
  }

  void fill(Model model, DisciplineChoice choice, SignedInPerson person) {
    Scope scope = scopes.of(person.id());
    model.addAttribute("choice", choice);
    model.addAttribute("periods", DisciplinePeriodChoice.values());
    model.addAttribute(
        "groupings",
        Stream.of(DisciplineGrouping.values())
            .filter(each -> each != DisciplineGrouping.AUTHORITY || !scope.branches().isEmpty())
            .map(each -> new Option(DisciplineChoice.word(each), each.title()))
            .toList());
    model.addAttribute("organisations", filters.organisations(scope));
    model.addAttribute("roadmaps", filters.roadmaps(scope));
    model.addAttribute("notes", DisciplineSheet.NOTES);
  }

  /** The columns of the table, each with what sorts by it. */
  List<Option> columns(DisciplineGrouping grouping) {
    return Stream.of(DisciplineOrder.values())
        .map(each -> new Option(DisciplineChoice.word(each), each.heading(grouping)))
        .toList();
  }

  /** What the table is narrowed to, in words. */
  String chosen(DisciplineChoice choice, SignedInPerson person) {
    Scope scope = scopes.of(person.id());
    return String.join(
        "; ",
        Stream.concat(
                title(filters.organisations(scope), choice.organisation()),
                title(filters.roadmaps(scope), choice.roadmap()))
            .toList());
  }

  private static Stream<String> title(List<Option> options, String id) {
    return options.stream().filter(each -> each.id().equals(id)).map(Option::title);
  }
}
