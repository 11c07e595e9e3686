package ru.vekha.roadmap.html;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.vekha.roadmap.AssertRefused.assertReadOrRefused;
import static ru.vekha.roadmap.AssertRefused.assertRefused;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.table.Cell;
import ru.vekha.roadmap.table.Line;

class HtmlLinesTest {

  @Test
  void paragraphsBreaksAndListsAreLines() {
    assertThat(
            read(
                "<h1>Приказ</h1>слова <b>без</b> абзаца<p>первый<br>Второй<br>и ещё</p><p>&nbsp;</p>"
                    + "<ul><li>шаг</li></ul><ol start=3><li><p>пункт</p></li><li>ещё</li></ol>"))
        .containsExactly(
            new Line.Text("Приказ"),
            new Line.Text("слова без абзаца"),
            new Line.Text("первый"),
            new Line.Text("Второй и ещё"),
            new Line.Text(""),
            new Line.Text("- шаг"),
            new Line.Text("3. пункт"),
            new Line.Text("4. ещё"));
  }

  @Test
  void cellsKnowTheirColumnsAndMergers() {
    assertThat(
            read(
                "<table><tr><td rowspan=2>а</td><td colspan=2>б<br>в</td><td rowspan=0>г</td></tr>"
                    + "<tr><td>д</td><td><p>е</p><p></p><p>ё</p></td></tr></table>"))
        .containsExactly(
            new Line.Row(
                0,
                List.of(
                    Cell.at(0, "а"), new Cell(List.of("б", "в"), 1, 2, false), Cell.at(3, "г"))),
            new Line.Row(
                0,
                List.of(
                    new Cell(List.of(), 0, 1, true),
                    Cell.at(1, "д"),
                    new Cell(List.of("е", "", "ё"), 2, 1, false),
                    new Cell(List.of(), 3, 1, true))));
  }

  @Test
  void numbersOfAColumnMayBeAListOfTheirOwn() {
    assertThat(read("<table><tr><td><ol start=7><li><p></p></li></ol></td><td>х</td></tr></table>"))
        .extracting(Line::words)
        .containsExactly("7. х");
  }

  @Test
  void tableThatSetsThePageOutIsNotTheRoadmap() {
    List<Line> lines =
        read(
            "<table><tr><td>меню</td><td><p>Приказ</p><table><tr><th>Мероприятие</th><th>Срок</th>"
                + "</tr><tr><td>Дело<table><tr><td>шаг</td></tr></table></td><td>май</td></tr></table>"
                + "</td></tr></table>");

    assertThat(lines)
        .containsExactly(
            new Line.Text("меню"),
            new Line.Text("Приказ"),
            new Line.Row(0, List.of(Cell.at(0, "Мероприятие"), Cell.at(1, "Срок"))),
            new Line.Row(
                0, List.of(new Cell(List.of("Дело", "шаг"), 0, 1, false), Cell.at(1, "май"))));
  }

  @Test
  void onlyWhatAReaderSeesIsRead() {
    assertThat(
            read(
                "<title>имя</title><style>p{}</style><script>document.write('<p>х</p>')</script>"
                    + "<p>видно<del>удалено</del><span style='DISPLAY: none'>скрыто</span>"
                    + "<span style='mso-hide:all'>и это</span><!-- и это --></p>"
                    + "<div style='mso-element:footnote-list'><p>сноска</p></div><p hidden>нет</p>"))
        .containsExactly(new Line.Text("видно"));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, windows-1251",
    "windows-1251, utf-8",
    "UTF-8, windows-1251",
    "KOI8-R, koi8-r",
    "UTF-16, unicode"
  })
  void wordsAreReadWhateverTheEncodingIsSaidToBe(String encoding, String declared) {
    String page =
        "<html><head><meta http-equiv=Content-Type content='text/html; charset="
            + declared
            + "'></head><body><p>Дорожная карта наставничества в школе</p></body></html>";

    assertThat(new HtmlLines(ReadLimits.standard()).read(page.getBytes(Charset.forName(encoding))))
        .containsExactly(new Line.Text("Дорожная карта наставничества в школе"));
  }

  @Test
  void deepAndEndlessPagesAreRefused() {
    assertReadOrRefused("план.html", bytes("<html>" + "<div>".repeat(200_000) + "слово"));
    assertReadOrRefused("план.html", bytes("<html>" + "<table><tr><td>".repeat(50_000) + "слово"));
    assertRefused("план.html", bytes("<html>" + "<b>".repeat(2_000_000)), "слишком велика");
    assertRefused("план.html", bytes("<html>" + "<p>слово".repeat(400_000)), "слишком велика");

    // Marks that are never closed are opened again in every paragraph.
    StringBuilder marks = new StringBuilder("<html><p>");
    for (int index = 0; index < 250; index++) {
      marks.append("<b id=").append(index).append('>');
    }
    marks.append("</p>").append("<p>слово</p>".repeat(100_000));
    assertRefused("план.html", bytes(marks.toString()), "слишком велика");
    StringBuilder attributes = new StringBuilder("<html><p ");
    for (int index = 0; index < 500_000; index++) {
      attributes.append('a').append(index).append("=1 ");
    }
    assertReadOrRefused("план.html", bytes(attributes + ">слово"));
  }

  private static List<Line> read(String body) {
    return new HtmlLines(ReadLimits.standard()).read(bytes("<html><body>" + body));
  }

  private static byte[] bytes(String page) {
    return page.getBytes(StandardCharsets.UTF_8);
  }
}
