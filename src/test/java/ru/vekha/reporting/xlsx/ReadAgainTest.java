package ru.vekha.reporting.xlsx;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.vekha.reporting.Reports;
import ru.vekha.reporting.RoadmapReport;
import ru.vekha.reporting.SameRows;
import ru.vekha.roadmap.RoadmapCatalogue;
import ru.vekha.roadmap.RoadmapData;

/** A workbook is read again as the roadmap it was made of; the sheet of assignments is no part. */
class ReadAgainTest {

  @Test
  void aSmallReport() {
    assertReadAgain(Reports.small());
  }

  @Test
  void piecesOfARowAndDutiesOfTheOrder() {
    assertReadAgain(Reports.withPieces());
  }

  @Test
  void anAmendedRoadmapWithItsFirstOrder() {
    assertReadAgain(Reports.amended());
  }

  @Test
  void aThousandRows() {
    assertReadAgain(Reports.large(1_000, 2));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aShippedRoadmap(RoadmapData data) {
    assertReadAgain(Reports.of(data));
  }

  static Stream<RoadmapData> shipped() {
    return RoadmapCatalogue.shipped().all().stream();
  }

  private static void assertReadAgain(RoadmapReport report) {
    SameRows.assertReadAgain(report, "отчёт.xlsx", XlsxReport.of(report));
  }
}
