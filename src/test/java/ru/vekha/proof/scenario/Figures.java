package ru.vekha.proof.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import ru.vekha.monitoring.EnteredFigures;
import ru.vekha.monitoring.IndicatorCatalogue;
import ru.vekha.monitoring.IndicatorValue;
import ru.vekha.monitoring.IndicatorValues;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Role;
import ru.vekha.town.TestTown;

/** The numbers that only people know, and the indicators that come of them. */
final class Figures {

  private final EnteredFigures entered;
  private final IndicatorCatalogue catalogue;
  private final IndicatorValues values;
  private final TestTown town;

  Figures(ApplicationContext beans, TestTown town) {
    this.entered = beans.getBean(EnteredFigures.class);
    this.catalogue = beans.getBean(IndicatorCatalogue.class);
    this.values = beans.getBean(IndicatorValues.class);
    this.town = town;
  }

  /** A school's head enters numbers of a year. */
  void enter(Organisation organisation, int year, Map<String, Long> numbers) {
    entered.enter(
        organisation.id(), year, numbers, town.person(organisation, Role.ORGANISATION_HEAD).id());
  }

  /** The indicators of a set for the whole town: «bodaybo1 2/10 20.0 REACHED». */
  List<String> of(String set, int year) {
    return catalogue.of(set).stream()
        .map(each -> values.of(town.department(), each, year))
        .map(Figures::shown)
        .toList();
  }

  private static String shown(IndicatorValue value) {
    return "%s %d/%d %s %s"
        .formatted(
            value.indicator().code(),
            value.numerator(),
            value.denominator(),
            value.percent().map(BigDecimal::toString).orElse("-"),
            value.verdict());
  }
}
