package ru.vekha.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class IndicatorCatalogueTest {

  private final FigureCatalogue figures =
      new FigureCatalogue(new ClassPathResource("monitoring/figures.tsv"));
  private final IndicatorCatalogue indicators =
      new IndicatorCatalogue(new ClassPathResource("monitoring/indicators.tsv"), figures);

  @Test
  void threeDocumentsNameFiveSixAndTen() {
    assertThat(indicators.sets())
        .extracting(set -> indicators.of(set).size())
        .containsExactly(6, 5, 10);
  }

  /** Bodaybo, annex 2. */
  @ParameterizedTest
  @CsvSource({
    "bodaybo1, 20 35 50 70",
    "bodaybo2, 20 35 50 70",
    "bodaybo3, 3 5 8 10",
    "bodaybo4, 20 35 50 70",
    "bodaybo5, 20 35 50 70"
  })
  void targetsRiseYearByYear(String code, String targets) {
    Indicator indicator = indicators.find(code).orElseThrow();

    assertThat(indicator.comparison()).isEqualTo(Comparison.AT_LEAST);
    assertThat(new TreeMap<>(indicator.targets()).keySet()).containsExactly(2021, 2022, 2023, 2024);
    assertThat(
            IntStream.rangeClosed(2021, 2024)
                .mapToObj(year -> indicator.target(year).orElseThrow().toPlainString())
                .toList())
        .isEqualTo(List.of(targets.split(" ")));
  }

  @Test
  void batayskHasNoNumberFourPointFourAndNoTargets() {
    List<Indicator> ten = indicators.of(indicators.sets().get(2));

    assertThat(ten)
        .extracting(Indicator::number)
        .containsExactly("4.1", "4.2", "4.3", "4.5", "4.6", "4.7", "4.8", "4.9", "4.10", "4.11");
    assertThat(ten)
        .allSatisfy(
            each -> {
              assertThat(each.targets()).isEmpty();
              assertThat(each.kind()).isEqualTo(ReportingKind.SCHOOL_YEAR);
              assertThat(each.comparison()).isNotEqualTo(Comparison.AT_LEAST);
            });
  }

  @Test
  void everyCountedFigureIsInTheCatalogue() {
    assertThat(figures.all())
        .filteredOn(Figure::counted)
        .extracting(Figure::code)
        .containsExactlyInAnyOrder(
            Arrays.stream(CountedFigure.values()).map(CountedFigure::code).toArray(String[]::new));
  }
}
