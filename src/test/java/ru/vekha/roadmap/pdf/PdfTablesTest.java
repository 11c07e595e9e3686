package ru.vekha.roadmap.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapReader;

class PdfTablesTest {
  private final RoadmapReader reader = new RoadmapReader(ReadLimits.standard());

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tableOverManyPagesIsOneTable(boolean turned) {
    assertThat(rows(MadePdf.ruled(200, turned)))
        .containsExactlyElementsOf(IntStream.range(0, 200).mapToObj(MadePdf::cells).toList());
  }

  @Test
  void documentThatOnlyItsOwnerMayChangeIsRead() {
    assertThat(rows(MadePdf.locked("", true))).hasSize(3);
  }

  private List<List<String>> rows(byte[] content) {
    return reader.read("план.pdf", content).rows().stream().map(PdfTablesTest::cells).toList();
  }

  private static List<String> cells(ActivityRow row) {
    return List.of(row.number(), row.title(), row.deadline(), row.responsible(), row.result());
  }
}
