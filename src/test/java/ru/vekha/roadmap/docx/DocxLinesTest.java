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
  void lineBreaksInACellPartItsLines() {
    String broken =
        "<w:p><w:r><w:t>Приказ</w:t><w:br/><w:t>список пар</w:t><w:cr/><w:t>отчёт</w:t></w:r></w:p>";

    assertThat(read(withBody(table("<w:tr>" + cell("", broken + "<w:p/>" + broken) + "</w:tr>"))))
        .containsExactly(
            new Line.Row(
                0,
                List.of(
                    new Cell(
                        List.of(
                            "Приказ", "список пар", "отчёт", "", "Приказ", "список пар", "отчёт"),
                        0,
                        1,
                        false))));
  }

  @Test
  void lineBreaksInTheHeadOfAnOrderPartItsLinesUnlessASentenceGoesOn() {
    String head =
        "<w:p><w:r><w:t>ОТДЕЛ</w:t><w:br/><w:t>ПРИКАЗ</w:t><w:br/><w:t>О карте</w:t><w:br/>"
            + "<w:t>наставничества</w:t></w:r></w:p>";

    assertThat(read(withBody(head)))
        .containsExactly(
            new Line.Text("ОТДЕЛ"),
            new Line.Text("ПРИКАЗ"),
            new Line.Text("О карте наставничества"));
  }

  @Test
  void paragraphsNumberedByTheirStyleAndListsDefinedElsewhereAreCounted() {
    String item = "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr><w:r><w:t>слово</w:t></w:r></w:p>";
    String styles =
        DocxParts.word(
            "styles",
            "<w:style w:styleId='a1'><w:pPr><w:numPr><w:numId w:val='7'/></w:numPr></w:pPr></w:style>"
                + "<w:style w:styleId='a2'><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='7'/>"
                + "</w:numPr></w:pPr></w:style>"
                + "<w:style w:styleId='a3'><w:basedOn w:val='a2'/></w:style>");
    String numbering =
        DocxParts.word(
            "numbering",
            "<w:abstractNum w:abstractNumId='3'><w:numStyleLink w:val='link'/></w:abstractNum>"
                + "<w:abstractNum w:abstractNumId='4'><w:styleLink w:val='link'/>"
                + "<w:lvl w:ilvl='0'><w:numFmt w:val='upperRoman'/><w:lvlText w:val='%1.'/></w:lvl>"
                + "<w:lvl w:ilvl='1'><w:numFmt w:val='decimal'/><w:lvlText w:val='%2)'/></w:lvl>"
                + "</w:abstractNum><w:num w:numId='7'><w:abstractNumId w:val='3'/></w:num>");
    DocxParts document =
        withBody(item.formatted("a1") + item.formatted("a2") + item.formatted("a3"))
            .part("word/styles.xml", styles)
            .part("word/numbering.xml", numbering);

    assertThat(read(document))
        .extracting(Line::words)
        .containsExactly("I. слово", "1) слово", "2) слово");
  }

  @Test
  void tableThatOnlySetsThePageOutIsNotTheRoadmap() {
    String inner = table(row("Мероприятие", "Срок"), row("Дело", "май"));
    String outer =
        table("<w:tr>" + cell("", paragraph("Приказ") + inner + paragraph("Подпись")) + "</w:tr>");

    assertThat(read(withBody(outer)))
        .extracting(Line::words)
        .containsExactly("Приказ", "Мероприятие Срок", "Дело май", "Подпись");
  }

  @Test
  void documentMayKeepItsTextInAPartOfAnyName() {
    DocxParts document =
        DocxParts.empty()
            .part("_rels/.rels", DocxParts.relation("officeDocument", "/word/document2.xml", ""))
            .part(
                "word/document2.xml",
                DocxParts.word("document", "<w:body>" + paragraph("слово") + "</w:body>"));

    assertThat(read(document)).containsExactly(new Line.Text("слово"));
  }

  @Test
  void wordsOfControlsAndTextBoxesAreReadOnce() {
    String box =
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>"
            + paragraph("в рамке")
            + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
            + paragraph("в рамке")
            + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    String control =
        "<w:sdt><w:sdtPr><w:alias w:val='имя'/></w:sdtPr><w:sdtContent>"
            + paragraph("в поле")
            + "</w:sdtContent></w:sdt>";

    assertThat(read(withBody(box + control)))
        .extracting(Line::words)
        .filteredOn(words -> !words.isEmpty())
        .containsExactly("в рамке", "в поле");
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
