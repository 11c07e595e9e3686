package ru.vekha.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.vekha.roadmap.Roadmap;

/** The head of a report and its file's name. */
class RoadmapReportTest {

  @Test
  void theHeadNamesTheOrderThePeriodAndTheDay() {
    RoadmapReport report = Reports.small();

    assertThat(report.order()).isEqualTo("Приказ от 11.02.2021 № 01-05/99");
    assertThat(report.period()).isEqualTo("Срок реализации: с 01.01.2021 по 31.12.2021");
    assertThat(report.state()).isEqualTo("Состояние на 15.04.2021");
  }

  @Test
  void aNumberWithASlashDoesNotBreakTheFileName() {
    assertThat(Reports.small().fileName("docx"))
        .isEqualTo("Дорожная карта, приказ от 11.02.2021 № 01-05-99, состояние на 15.04.2021.docx");
  }

  @Test
  void anOrderWithoutANumberIsKnownByItsDate() {
    Roadmap roadmap = Reports.small().roadmap();
    RoadmapReport report =
        new RoadmapReport(
            new Roadmap(
                roadmap.id(),
                roadmap.organisationId(),
                roadmap.title(),
                "",
                roadmap.orderDate(),
                roadmap.periodFrom(),
                roadmap.periodTo(),
                roadmap.launchedOn(),
                false),
            "Департамент",
            List.of(),
            Reports.AS_OF,
            List.of());

    assertThat(report.order()).isEqualTo("Приказ от 11.02.2021");
  }

  @Test
  void theOrdersThatChangedItAreNamed() {
    assertThat(Reports.small().changes()).isEmpty();
    assertThat(Reports.amended().changes())
        .isEqualTo("(с изменениями: приказ от 01.03.2021 № 120, приказ от 01.04.2021)");
  }

  @Test
  void theColumnsFillThePage() {
    assertThat(Arrays.stream(ReportColumn.values()).mapToInt(ReportColumn::width).sum())
        .isEqualTo(100);
  }
}
