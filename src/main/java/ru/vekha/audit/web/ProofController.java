package ru.vekha.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import ru.vekha.audit.ChainState;
import ru.vekha.audit.ChainStates;
import ru.vekha.audit.CheckRun;
import ru.vekha.audit.DailyAnchor;
import ru.vekha.audit.HistoryCheck;
import ru.vekha.audit.HistoryChecks;
import ru.vekha.security.SignedInPerson;

/** The page «Проверка истории»: where the chains stand, and whether the history is whole. */
@Controller
class ProofController {

  /** A page with more lines helps nobody. */
  private static final int SHOWN = 500;

  private final ProofReaders readers;
  private final ChainStates chains;
  private final DailyAnchor anchor;
  private final HistoryChecks checks;
  private final CheckRun run;
  private final ShownFindings findings;

  ProofController(
      ProofReaders readers,
      ChainStates chains,
      DailyAnchor anchor,
      HistoryChecks checks,
      CheckRun run,
      ShownFindings findings) {
    this.readers = readers;
    this.chains = chains;
    this.anchor = anchor;
    this.checks = checks;
    this.run = run;
    this.findings = findings;
  }

  @GetMapping("/history/proof")
  String page(
      @AuthenticationPrincipal SignedInPerson person, Model model, HttpServletResponse response) {
    List<String> branches = readers.branchesOf(person);
    List<ChainState> states = chains.of(branches, SHOWN + 1);
    model.addAttribute("chains", states.stream().limit(SHOWN).toList());
    model.addAttribute("more", states.size() > SHOWN);
    model.addAttribute("given", anchor.last().orElse(null));
    HistoryCheck check = checks.last().orElse(null);
    model.addAttribute("check", check);
    if (check != null && check.isDone()) {
      model.addAttribute("findings", findings.of(check, branches, SHOWN));
    }
    if (check != null && check.isRunning()) {
      response.setHeader("Refresh", "2");
    }
    return "audit/proof";
  }

  @PostMapping("/history/proof/check")
  String check(@AuthenticationPrincipal SignedInPerson person) {
    readers.branchesOf(person);
    run.start(person.id());
    return "redirect:/history/proof";
  }
}
