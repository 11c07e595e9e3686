package ru.vekha.reporting.methodology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.organisation.FittingPlans;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Scope;

/**
 * The same check over the organisations of a branch: numbers only. What is not on the page is not
 * looked at, so a region costs what a district does.
 */
@Component
public class MethodologyBranch {

  /** In the order of what is missing all have to be counted; more would be slow. */
  public static final int MOST_COUNTED = 300;

  private static final int AT_ONCE = 100;

  private static final String ORGANISATIONS =
      """
      SELECT o.id, o.kind, o.short_name FROM organisation o
       WHERE %s
       ORDER BY o.short_name, o.id LIMIT :limit OFFSET :offset""";

  private final Methodology methodology;
  private final Results results;
  private final Registers registers;
  private final FittingPlans plans;
  private final JdbcClient jdbc;

  MethodologyBranch(
      Methodology methodology,
      Results results,
      Registers registers,
      FittingPlans plans,
      JdbcClient jdbc) {
    this.methodology = methodology;
    this.results = results;
    this.registers = registers;
    this.plans = plans;
    this.jdbc = jdbc;
  }

  private record Named(String id, OrganisationKind kind, String shortName) {}

  /** Organisations of a scope by name, from a place on. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public List<BranchLine> byName(Scope scope, int offset, int limit) {
    plans.fitThisTransaction();
    List<Named> organisations =
        jdbc.sql(ORGANISATIONS.formatted(scope.holding("o.id")))
            .param("own", scope.own().toArray(String[]::new))
            .param("branches", scope.branches().toArray(String[]::new))
            .param("limit", limit)
            .param("offset", offset)
            .query(Named.class)
            .list();
    List<BranchLine> lines = new ArrayList<>();
    for (int from = 0; from < organisations.size(); from += AT_ONCE) {
      lines.addAll(
          lines(organisations.subList(from, Math.min(from + AT_ONCE, organisations.size()))));
    }
    return lines;
  }

  /**
   * All organisations of a small scope, those that miss most first.
   *
   * @return one more than {@link #MOST_COUNTED} when there are more than that
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public List<BranchLine> byMissing(Scope scope) {
    return byName(scope, 0, MOST_COUNTED + 1).stream()
        .sorted(Comparator.comparingInt((BranchLine line) -> -line.count().missing()))
        .toList();
  }

  private List<BranchLine> lines(List<Named> organisations) {
    List<String> ids = organisations.stream().map(Named::id).toList();
    Map<String, List<Results.Kind>> handedIn =
        results.kinds(ids).stream().collect(Collectors.groupingBy(Results.Kind::organisationId));
    Map<String, Set<Register>> kept = registers.of(ids);
    return organisations.stream()
        .map(
            each ->
                line(
                    each,
                    handedIn.getOrDefault(each.id(), List.of()),
                    kept.getOrDefault(each.id(), Set.of())))
        .toList();
  }

  private BranchLine line(Named organisation, List<Results.Kind> handedIn, Set<Register> kept) {
    Findings findings = new Findings(methodology.of(organisation.kind()), kept);
    handedIn.forEach(each -> findings.add(each.row(), each.accepted()));
    return new BranchLine(
        organisation.id(),
        organisation.shortName(),
        organisation.kind().title(),
        Arrays.stream(ModelStage.values())
            .collect(Collectors.toMap(stage -> stage, findings::count)));
  }
}
