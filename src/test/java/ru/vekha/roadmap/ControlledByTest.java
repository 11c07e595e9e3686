package ru.vekha.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlledByTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Контроль за исполнением приказа оставляю за собой. | HEAD",
        "Контроль исполнения настоящего распоряжения оставить за собой | HEAD",
        "Контроль возложить на заместителя начальника управления. | DEPUTY",
        "Контроль возложить на зам. директора департамента | DEPUTY",
        "Контроль возлагается на отдел общего образования | DEPARTMENT",
        "Контроль возложить на начальника отдела воспитания | DEPARTMENT",
        "Контроль возложить на комитет по образованию | DEPARTMENT",
        "Контроль возложить на методиста центра | OTHER",
        "| UNSAID"
      })
  void sentenceSaysOnWhomControlLies(String sentence, ControlledBy expected) {
    assertThat(ControlledBy.of(sentence)).isEqualTo(expected);
  }

  @Test
  void everySourceLaysControlOnSomebodyItNames() {
    Map.of(
            "bodaybo-2021", ControlledBy.HEAD,
            "dzerzhinsk-2021", ControlledBy.DEPUTY,
            "samara-2021", ControlledBy.DEPARTMENT,
            "bataysk-2022", ControlledBy.UNSAID)
        .forEach(
            (name, expected) ->
                assertThat(
                        ControlledBy.of(
                            new RoadmapReader(ReadLimits.standard())
                                .read(name + ".txt", SourceRoadmaps.document(name))
                                .control()))
                    .as(name)
                    .isEqualTo(expected));
  }
}
