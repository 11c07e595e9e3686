package ru.vekha.mentoring.process;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.mentoring.Programmes;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.organisation.Role;

/** Names who organises the programme, by order; a curator can sign in and has the role. */
@Component
class NameCuratorForm implements TaskFormHandling {

  private final StepReports reports;
  private final Programmes programmes;
  private final People people;

  NameCuratorForm(StepReports reports, Programmes programmes, People people) {
    this.reports = reports;
    this.programmes = programmes;
    this.people = people;
  }

  @Override
  public String formKey() {
    return "name-curator";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    return Map.of("curators", curators(task));
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    reports.checkDocument(form);
    String curator = form.code("curator");
    if (curators(form.task()).stream().noneMatch(each -> each.get("value").equals(curator))) {
      throw FormRefused.field(
          "curator", "у этого сотрудника нет роли куратора. Её назначает администратор");
    }
    programmes.curatorNamed(reports.programme(form.task()).id(), curator);
    return Map.of();
  }

  private List<Map<String, String>> curators(TaskFormContext task) {
    String organisation = reports.programme(task).organisationId();
    return people.of(organisation, List.of(Role.CURATOR)).stream()
        .sorted(Comparator.comparing(NameCuratorForm::isNoDeputy))
        .map(
            person ->
                Map.of(
                    "label", person.shortName() + ", " + person.position(), "value", person.id()))
        .toList();
  }

  /** The school template, order 3, names the deputy for education work; so deputies come first. */
  private static boolean isNoDeputy(Person person) {
    return !person.position().toLowerCase(Locale.ROOT).startsWith("зам");
  }
}
