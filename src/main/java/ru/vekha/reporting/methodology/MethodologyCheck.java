package ru.vekha.reporting.methodology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.organisation.Organisation;

/** Looks through what one organisation has of the documents that the methodology expects. */
@Component
public class MethodologyCheck {

  private final Methodology methodology;
  private final Results results;
  private final Registers registers;

  MethodologyCheck(Methodology methodology, Results results, Registers registers) {
    this.methodology = methodology;
    this.results = results;
    this.registers = registers;
  }

  /** All of it; who may see it is asked before. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public CheckedOrganisation of(Organisation organisation) {
    List<ExpectedDocument> expected = methodology.of(organisation.kind());
    List<RegisterEntries> entries = registers.entries(organisation.id());
    Set<Register> kept =
        entries.stream().map(RegisterEntries::register).collect(Collectors.toSet());
    Findings findings = new Findings(expected, kept);
    Map<ExpectedDocument, List<ResultOfRow>> shown = new HashMap<>();
    List<ResultOfRow> others = new ArrayList<>();
    for (ResultOfRow result : results.of(organisation.id())) {
      List<ExpectedDocument> documents = findings.add(result.row(), result.accepted());
      documents.forEach(each -> shown.computeIfAbsent(each, one -> new ArrayList<>()).add(result));
      if (documents.isEmpty()) {
        others.add(result);
      }
    }
    List<CheckedStage> stages =
        Arrays.stream(ModelStage.values())
            .map(
                stage ->
                    new CheckedStage(
                        stage,
                        findings.count(stage),
                        expected.stream()
                            .filter(each -> each.stage() == stage)
                            .map(each -> document(each, findings, shown, entries))
                            .toList()))
            .filter(stage -> !stage.documents().isEmpty())
            .toList();
    return new CheckedOrganisation(organisation, stages, others);
  }

  private static CheckedDocument document(
      ExpectedDocument expected,
      Findings findings,
      Map<ExpectedDocument, List<ResultOfRow>> shown,
      List<RegisterEntries> entries) {
    return new CheckedDocument(
        expected,
        findings.state(expected),
        shown.getOrDefault(expected, List.of()),
        entries.stream().filter(each -> expected.registers().contains(each.register())).toList());
  }
}
