package ru.vekha.roadmap.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapReader;
import ru.vekha.roadmap.RoadmapRefused;

/** Workbooks as programs write them that pack while they write, their sizes behind the parts. */
class StreamedArchiveTest {
  private final RoadmapReader reader = new RoadmapReader(ReadLimits.standard());

  @Test
  void workbookOfAStreamingWriterIsRead() throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
      assertThat(reader.read("план.xlsx", written(workbook, "Круглый стол")).rows())
          .extracting(ActivityRow::title)
          .containsExactly("Круглый стол", "Неделя наставника");
    }
  }

  @ParameterizedTest
  @EnumSource(Zip64Mode.class)
  void everyWayOfWritingSizesIsRead(Zip64Mode mode) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
      workbook.setZip64Mode(mode);

      assertThat(reader.read("план.xlsx", written(workbook, "Круглый стол")).rows()).hasSize(2);
    }
  }

  @Test
  void bombWithSizesInEightBytesIsRefused() throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(10)) {
      byte[] content = written(workbook, " ".repeat(30_000));
      ReadLimits limits =
          new ReadLimits(content.length, 100, 20_000, 100, 1_000, 100, 10_000, 1_000_000);

      assertThatThrownBy(() -> new RoadmapReader(limits).read("план.xlsx", content))
          .isInstanceOf(RoadmapRefused.class)
          .hasMessageContaining("небезопасен");
    }
  }

  @Test
  void workbookCutShortIsRefused() throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
      byte[] content = written(workbook, "Круглый стол");
      byte[] half = Arrays.copyOf(content, content.length / 2);

      assertThatThrownBy(() -> reader.read("план.xlsx", half))
          .isInstanceOf(RoadmapRefused.class)
          .hasMessageContaining("повреждён");
    }
  }

  private static byte[] written(SXSSFWorkbook workbook, String title) throws IOException {
    Sheet sheet = workbook.createSheet();
    row(sheet, 0, "№ п/п", "Мероприятие", "Срок", "Ответственный");
    row(sheet, 1, "1", title, "до 10.09.2023", "Куратор");
    row(sheet, 2, "2", "Неделя наставника", "ежегодно в марте", "Методист");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  private static void row(Sheet sheet, int index, String... words) {
    Row row = sheet.createRow(index);
    for (String word : words) {
      row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(word);
    }
  }
}
