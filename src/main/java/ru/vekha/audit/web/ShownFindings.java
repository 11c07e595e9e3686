package ru.vekha.audit.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    Set<String> visible =
        new HashSet<>(
            chains.within(all.stream().map(Finding::chain).distinct().toList(), branches));
    visible.add("-");
    return all.stream()
        .filter(finding -> visible.contains(finding.chain()))
        .limit(most)
        .map(FindingLine::of)
        .toList();
  }
}
