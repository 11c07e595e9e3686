package ru.vekha.audit.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.vekha.audit.ChainStates;
import ru.vekha.audit.Finding;
import ru.vekha.audit.HistoryCheck;
import ru.vekha.audit.HistoryChecks;

/**
 * What a reader may see of a check's findings: those of their own branches, and those that concern
 * no organisation by itself.
 */
@Component
class ShownFindings {

  private final HistoryChecks checks;
  private final ChainStates chains;

  ShownFindings(HistoryChecks checks, ChainStates chains) {
    this.checks = checks;
    this.chains = chains;
  }

  List<FindingLine> of(HistoryCheck check, List<String> branches, int most) {
    List<Finding> all = checks.findings(check);
    Map<String, String> names =
        new HashMap<>(
            chains.namesWithin(
                all.stream().map(Finding::chain).collect(Collectors.toSet()), branches));
    names.put(Finding.NO_CHAIN, "");
    return all.stream()
        .filter(finding -> names.containsKey(finding.chain()))
        .limit(most)
        .map(finding -> FindingLine.of(finding, names.get(finding.chain())))
        .toList();
  }
}
