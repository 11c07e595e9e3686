package ru.vekha.monitoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Organisations;

/** Works indicators out for an organisation, or for everybody below an authority. */
@Service
public class IndicatorValues {

  private final Organisations organisations;
  private final FigureCounts counts;
  private final EnteredFigures entered;

  IndicatorValues(Organisations organisations, FigureCounts counts, EnteredFigures entered) {
    this.organisations = organisations;
    this.counts = counts;
    this.entered = entered;
  }

  /** The values of indicators in a year. */
  public List<IndicatorValue> of(Organisation organisation, List<Indicator> indicators, int year) {
    return indicators.stream().map(each -> of(organisation, each, year)).toList();
  }

  /** The value of one indicator in a year. */
  public IndicatorValue of(Organisation organisation, Indicator indicator, int year) {
    Optional<BigDecimal> before =
        indicator.comparison() == Comparison.GROWTH
            ? sum(parts(organisation, indicator, year - 1), indicator, year - 1, Optional.empty())
                .percent()
            : Optional.empty();
    return sum(parts(organisation, indicator, year), indicator, year, before);
  }

  /**
   * One organisation's part of an indicator.
   *
   * @param denominator nothing while one of the two figures has not been entered
   */
  public record Part(Organisation organisation, long numerator, Optional<Long> denominator) {}

  /** What a value is made of, organisation by organisation. */
  public List<Part> parts(Organisation organisation, Indicator indicator, int year) {
    List<Organisation> those =
        educators(organisation).stream()
            .filter(each -> indicator.denominator().kinds().contains(each.kind()))
            .toList();
    List<String> ids = those.stream().map(Organisation::id).toList();
    ReportingSpan span = indicator.kind().endingIn(year);
    Map<String, Map<String, Long>> figures = new HashMap<>();
    counts
        .of(Set.of(indicator.numerator(), indicator.denominator()), ids, span)
        .forEach(
            (id, values) -> figures.computeIfAbsent(id, key -> new HashMap<>()).putAll(values));
    entered
        .of(ids, span.year())
        .forEach(
            (id, values) -> figures.computeIfAbsent(id, key -> new HashMap<>()).putAll(values));
    return those.stream().map(each -> part(each, indicator, figures)).toList();
  }

  /** The organisations whose figures an organisation answers for. */
  public List<Organisation> educators(Organisation organisation) {
    return organisation.kind().isAuthority()
        ? organisations.below(
            organisation.id(),
            EnumSet.range(OrganisationKind.SCHOOL, OrganisationKind.KINDERGARTEN))
        : List.of(organisation);
  }

  private static Part part(
      Organisation organisation, Indicator indicator, Map<String, Map<String, Long>> figures) {
    Map<String, Long> own = figures.getOrDefault(organisation.id(), Map.of());
    // A numerator that people enter and have not entered yet is not a zero.
    Long numerator = own.get(indicator.numerator().code());
    return new Part(
        organisation,
        numerator == null ? 0 : numerator,
        Optional.ofNullable(numerator == null ? null : own.get(indicator.denominator().code())));
  }

  /** A numerator without its denominator would make the share too high. */
  private static IndicatorValue sum(
      List<Part> parts, Indicator indicator, int year, Optional<BigDecimal> before) {
    long numerator = 0;
    long denominator = 0;
    List<String> missing = new ArrayList<>();
    for (Part part : parts) {
      if (part.denominator().isPresent()) {
        numerator += part.numerator();
        denominator += part.denominator().get();
      } else {
        missing.add(part.organisation().id());
      }
    }
    return new IndicatorValue(indicator, year, numerator, denominator, missing, before);
  }
}
