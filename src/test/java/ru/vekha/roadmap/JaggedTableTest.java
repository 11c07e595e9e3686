package ru.vekha.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.vekha.roadmap.Formats.bytes;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.vekha.roadmap.doc.DocLines;
import ru.vekha.roadmap.docx.DocxLines;
import ru.vekha.roadmap.html.HtmlLines;
import ru.vekha.roadmap.odf.OdtLines;
import ru.vekha.roadmap.ole.OldDocument;
import ru.vekha.roadmap.packed.PackedDocument;
import ru.vekha.roadmap.table.Cell;
import ru.vekha.roadmap.table.Line;

/**
 * A table with cells merged both ways, lists, line breaks and a table in a cell, as Word and as
 * LibreOffice keep it: every reader sees the same lines.
 */
class JaggedTableTest {
  private static final ReadLimits LIMITS = ReadLimits.standard();

  private final List<Line> docx =
      new DocxLines(LIMITS).read(PackedDocument.open(bytes("jagged.docx"), LIMITS));

  @Test
  void wordDocumentIsReadAsItIsSeen() {
    assertThat(docx.get(1)).isEqualTo(new Line.Text("ПРИКАЗ"));
    assertThat(docx.get(3)).isEqualTo(new Line.Text("1. Первый пункт"));
    assertThat(docx.get(8))
        .isEqualTo(
            new Line.Row(
                0,
                List.of(
                    Cell.at(0, "1."),
                    new Cell(
                        List.of(
                            "Дело номер 3:",
                            "первая часть",
                            "",
                            "вторая часть",
                            "строка",
                            "после разрыва"),
                        1,
                        1,
                        false),
                    Cell.at(2, "май"),
                    Cell.at(3, "Директор"),
                    Cell.at(4, "Методист"),
                    new Cell(List.of("- приказ", "- список"), 5, 1, false))));
  }

  @Test
  void oldWordDocumentIsReadTheSame() {
    assertThat(new DocLines(LIMITS).read(OldDocument.open(bytes("jagged.doc")))).isEqualTo(docx);
  }

  @Test
  void openDocumentIsReadTheSame() {
    PackedDocument odt = PackedDocument.open(bytes("jagged.odt"), LIMITS);

    assertThat(new OdtLines(LIMITS).read(odt)).isEqualTo(docx);
  }

  @Test
  void webPageIsReadTheSame() {
    assertThat(new HtmlLines(LIMITS).read(bytes("jagged.html"))).isEqualTo(docx);
  }
}
