package ru.vekha.roadmap.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static ru.vekha.roadmap.docx.DocxParts.cell;
import static ru.vekha.roadmap.docx.DocxParts.paragraph;
import static ru.vekha.roadmap.docx.DocxParts.row;
import static ru.vekha.roadmap.docx.DocxParts.table;
import static ru.vekha.roadmap.docx.DocxParts.withBody;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapReader;
import ru.vekha.roadmap.packed.PackedDocument;
import ru.vekha.roadmap.table.Cell;
import ru.vekha.roadmap.table.Line;

class DocxLinesTest {
  private static final String HEADING =
      row("№", "Мероприятие", "Срок", "Ответственный", "Результат");

  @Test
  void onlyWhatAReaderSeesIsRead() {
    List<Line> lines =
        read(
            withBody(
                "<w:p><w:r><w:t>видно</w:t></w:r>"
                    + "<w:del><w:r><w:delText>удалено</w:delText></w:r></w:del>"
                    + "<w:ins><w:r><w:t xml:space='preserve'> вставлено</w:t></w:r></w:ins>"
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>скрыто</w:t></w:r>"
                    + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
                    + "<mc:AlternateContent><mc:Fallback><w:r><w:t>ещё раз</w:t></w:r></mc:Fallback>"
                    + "</mc:AlternateContent>"
                    + "<w:r><w:t>,</w:t><w:br/><w:t>материально-</w:t><w:br/><w:t>технический</w:t>"
                    + "<w:noBreakHyphen/><w:t>а</w:t><w:tab/><w:t>б</w:t></w:r></w:p>"));

    assertThat(lines)
        .containsExactly(new Line.Text("видно вставлено, материально-технический-а б"));
  }

  @Test
  void cellsKnowTheirColumnsAndMergers() {
    List<Line> lines =
        read(
            withBody(
                table(
                    "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>"
                        + cell("<w:gridSpan w:val='2'/>", paragraph("а") + paragraph("б"))
                        + cell("<w:vMerge w:val='restart'/>", paragraph("в"))
                        + cell("<w:vMerge/>", paragraph("не видно"))
                        + "</w:tr>",
                    "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", paragraph("удалена")) + "</w:tr>",
                    "<w:tr>"
                        + cell("", table(row("в", "таблице")) + paragraph("дальше"))
                        + "</w:tr>")));

    assertThat(lines)
        .containsExactly(
            new Line.Row(
                0,
                List.of(
                    new Cell(List.of("а", "б"), 1, 2, false),
                    new Cell("в", 3, 1, false),
                    new Cell("", 4, 1, true))),
            new Line.Row(0, List.of(new Cell(List.of("в", "таблице", "дальше"), 0, 1, false))));
  }

  @Test
  void numbersThatWordCountsItselfAreRead() {
    String number =
        cell(
            "",
            "<w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='7'/></w:numPr></w:pPr></w:p>");
    String section =
        "<w:tr>"
            + cell(
                "<w:gridSpan w:val='5'/>",
                "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='7'/></w:numPr></w:pPr>"
                    + "<w:r><w:t>Раздел</w:t></w:r></w:p>")
            + "</w:tr>";
    String step =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='8'/></w:numPr></w:pPr>"
            + "<w:r><w:t>шаг</w:t></w:r></w:p>";
    String activity =
        "<w:tr>"
            + number
            + cell("", paragraph("Дело:") + step)
            + cell("", paragraph("май"))
            + cell("", paragraph("Директор"))
            + cell("", paragraph("Приказ"))
            + "</w:tr>";
    String numbering =
        DocxParts.word(
            "numbering",
            "<w:abstractNum w:abstractNumId='3'>"
                + "<w:lvl w:ilvl='0'><w:start w:val='2'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>"
                + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.%2.'/></w:lvl>"
                + "</w:abstractNum><w:abstractNum w:abstractNumId='4'>"
                + "<w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='·'/></w:lvl></w:abstractNum>"
                + "<w:num w:numId='7'><w:abstractNumId w:val='3'/></w:num>"
                + "<w:num w:numId='8'><w:abstractNumId w:val='4'/></w:num>");

    assertThat(
            rows(
                withBody(table(HEADING, section, activity, activity, section, activity))
                    .part("word/numbering.xml", numbering)))
        .extracting(ActivityRow::number, ActivityRow::section, ActivityRow::title)
        .containsExactly(
            tuple("2.1.", "2. Раздел", "Дело: - шаг"),
            tuple("2.2.", "2. Раздел", "Дело: - шаг"),
            tuple("3.1.", "3. Раздел", "Дело: - шаг"));
  }

  @Test
  void deadlineMergedOverSeveralActivitiesHoldsForEach() {
    String first =
        "<w:tr>"
            + cell("", paragraph("1."))
            + cell("", paragraph("Первое"))
            + cell("<w:vMerge w:val='restart'/>", paragraph("до 1 мая"))
            + cell("", paragraph("Директор"))
            + cell("", paragraph("Приказ"))
            + "</w:tr>";
    String second =
        "<w:tr>"
            + cell("", paragraph("2."))
            + cell("", paragraph("Второе"))
            + cell("<w:vMerge/>", "<w:p/>")
            + cell("", paragraph("Куратор"))
            + cell("", paragraph("Отчёт"))
            + "</w:tr>";

    assertThat(rows(withBody(table(HEADING, first, second))))
        .extracting(ActivityRow::deadline)
        .containsExactly("до 1 мая", "до 1 мая");
  }

  @Test
  void tableBrokenIntoSeveralGoesOnAndJaggedGridsAreMatchedByPlace() {
    String heading =
        "<w:tr>"
            + cell("", paragraph("№"))
            + cell("<w:gridSpan w:val='3'/>", paragraph("Мероприятие"))
            + cell("<w:gridSpan w:val='2'/>", paragraph("Срок"))
            + cell("", paragraph("Ответственный"))
            + cell("", paragraph("Документ"))
            + "</w:tr>";
    String shifted =
        "<w:tr>"
            + cell("", paragraph("1."))
            + cell("<w:gridSpan w:val='2'/>", paragraph("Дело"))
            + cell("<w:gridSpan w:val='3'/>", paragraph("май"))
            + cell("", paragraph("Директор"))
            + cell("", paragraph("Приказ"))
            + "</w:tr>";
    String rest =
        "<w:tr>"
            + cell("", "<w:p/>")
            + cell("<w:gridSpan w:val='6'/>", paragraph("и другое дело"))
            + cell("", "<w:p/>")
            + "</w:tr>";

    assertThat(rows(withBody(table(heading, shifted) + paragraph("") + table(rest))))
        .containsExactly(
            new ActivityRow("1.", "", "", "Дело и другое дело", "май", "Директор", "Приказ", 2));
  }

  private static List<ActivityRow> rows(DocxParts document) {
    return new RoadmapReader(ReadLimits.standard()).read("план.docx", document.zip()).rows();
  }

  private static List<Line> read(DocxParts document) {
    ReadLimits limits = ReadLimits.standard();
    return new DocxLines(limits).read(PackedDocument.open(document.zip(), limits));
  }
}
