package ru.vekha.execution.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.DocumentKind;
import ru.vekha.roadmap.Numbering;
import ru.vekha.roadmap.RoadmapDocument;

class SettledDocumentTest {

  private static final RoadmapDocument READ =
      new RoadmapDocument(
          null,
          "1-п",
          null,
          null,
          null,
          "Дорожная карта",
          null,
          IntStream.rangeClosed(1, 3).mapToObj(SettledDocumentTest::read).toList(),
          List.of());

  @Test
  void withoutSettlementsTheDocumentStandsAsItWasRead() {
    SettledDocument document = SettledDocument.of(READ);

    assertThat(document.rows()).extracting(SettledRow::row).isEqualTo(READ.rows());
    assertThat(document.rows()).noneMatch(SettledRow::isSettled);
    assertThat(document.head().orderNumber()).isEqualTo("1-п");
    assertThat(document.version()).isZero();
  }

  @Test
  void whatStandsBesideATitleIsPartOfItsTitle() {
    RoadmapDocument read =
        new RoadmapDocument(
            null,
            null,
            null,
            null,
            null,
            "Карта",
            null,
            List.of(
                read(1).detailed("с родителями, с учителями"),
                read(2).detailed("Курсы для наставников").numbered(Numbering.SHARED)),
            List.of());
    SettledDocument document =
        SettledDocument.of(
            read,
            DraftHead.of(read),
            0,
            List.of(
                new Settlement(
                    1,
                    2,
                    null,
                    false,
                    new RowWords("2.", "", "Курсы", "май", "Директор", "", null, List.of(), null))),
            List.of(),
            1);

    assertThat(titles(SettledDocument.of(read)))
        .containsExactly("Дело 1: с родителями, с учителями", "Дело 2. Курсы для наставников");
    assertThat(titles(document)).containsExactly("Дело 1: с родителями, с учителями", "Курсы");
    assertThat(document.row(2).orElseThrow().row().numbering()).isEqualTo(Numbering.SHARED);
  }

  @Test
  void theLastOfSeveralSettlementsOfARowCounts() {
    SettledDocument document =
        settled(
            new Settlement(8, 2, null, false, words("позже")),
            new Settlement(7, 2, null, false, words("раньше")));

    assertThat(titles(document)).containsExactly("Дело 1", "позже", "Дело 3");
    assertThat(document.row(2).orElseThrow().version()).isEqualTo(8);
    // The group and the place in the document are not the methodist's to change.
    assertThat(document.row(2).orElseThrow().row().place()).isEqualTo(3);
    assertThat(document.row(2).orElseThrow().row().group()).isEqualTo("Группа");
  }

  @Test
  void aRemovedRowIsLeftOutAndCanComeBack() {
    SettledDocument without = settled(new Settlement(4, 2, null, true, words("Дело 2")));
    SettledDocument again =
        settled(
            new Settlement(4, 2, null, true, words("Дело 2")),
            new Settlement(5, 2, null, false, words("Дело 2")));

    assertThat(titles(without)).containsExactly("Дело 1", "Дело 3");
    assertThat(without.removed()).extracting(SettledRow::key).containsExactly(2);
    assertThat(titles(again)).containsExactly("Дело 1", "Дело 2", "Дело 3");
    assertThat(again.removed()).isEmpty();
  }

  @Test
  void anAddedRowStandsBehindTheRowItFollows() {
    SettledDocument document =
        settled(
            new Settlement(1, 4, 1, false, words("после первого")),
            new Settlement(2, 5, 4, false, words("после добавленного")),
            new Settlement(3, 6, 0, false, words("в начале")),
            new Settlement(4, 7, 99, false, words("после неизвестного")));

    assertThat(titles(document))
        .containsExactly(
            "в начале",
            "Дело 1",
            "после первого",
            "после добавленного",
            "Дело 2",
            "Дело 3",
            "после неизвестного");
  }

  @Test
  void aChosenKindOfDocumentWinsOverTheWords() {
    RowWords chosen =
        new RowWords(
            "1.", "", "Дело", "май", "Директор", "Приказ", DocumentKind.PLAN, List.of(), null);
    SettledDocument document = settled(new Settlement(1, 1, null, false, chosen));

    assertThat(document.row(1).orElseThrow().documentKind()).isEqualTo(DocumentKind.PLAN);
    assertThat(document.row(2).orElseThrow().documentKind()).isEqualTo(DocumentKind.ORDER);
  }

  private static SettledDocument settled(Settlement... settlements) {
    return SettledDocument.of(
        READ, DraftHead.of(READ), 0, List.of(settlements), List.of(), settlements.length);
  }

  private static List<String> titles(SettledDocument document) {
    return document.rows().stream().map(row -> row.row().title()).toList();
  }

  private static RowWords words(String title) {
    return new RowWords("7.", "", title, "май", "Директор", "Приказ", null, List.of(), null);
  }

  private static ActivityRow read(int number) {
    return new ActivityRow(
        number + ".", "", "Группа", "Дело " + number, "май", "Директор", "Приказ", number + 1);
  }
}
