package ru.vekha.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of spreadsheets, whatever program made them. */
class SheetReaderTest {

  private final SheetReader reader = new SheetReader(ReadLimits.standard());

  @ParameterizedTest
  @ValueSource(strings = {"sheet.xlsx", "sheet.xls", "sheet.ods", "sheet.csv"})
  void everyFormatGivesTheSameRows(String file) {
    List<SheetRow> rows = reader.rows(file, Formats.bytes(file));
    assertThat(rows).isNotEmpty();
    assertThat(rows.stream().flatMap(row -> row.cells().values().stream()))
        .anyMatch(words -> words.equals("Наименование мероприятия"));
    assertThat(rows).extracting(SheetRow::number).isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.docx", "plan.odt", "plan.doc", "plan.html"})
  void whatIsNoSpreadsheetIsRefused(String file) {
    assertThatThrownBy(() -> reader.rows(file, Formats.bytes(file)))
        .isInstanceOf(RoadmapRefused.class)
        .hasMessageContaining("не таблица");
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThatThrownBy(() -> reader.rows("база.csv", new byte[0]))
        .isInstanceOf(RoadmapRefused.class);
    assertThat(reader.rows("база.csv", "а;б\n".getBytes(StandardCharsets.UTF_8))).hasSize(1);
  }
}
