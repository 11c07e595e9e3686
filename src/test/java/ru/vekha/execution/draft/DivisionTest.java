package ru.vekha.execution.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.Part;
import ru.vekha.roadmap.RoadmapDocument;

/** Which pieces of work in one row are assignments of their own. */
class DivisionTest {

  private static final String MEETINGS = "Организовать встречи: - знакомство; - планирование";

  @Test
  void piecesWithTheirOwnDocumentsAreAssignmentsOfTheirOwn() {
    SettledRow row =
        read(
            row("Подготовить документы", "май", "Директор", "Приказ Положение")
                .split(List.of(part("Приказ", "Приказ"), part("Положение", "Положение"))));

    assertThat(row.isDivided()).isTrue();
    assertThat(row.pieces())
        .extracting(each -> each.row().number() + " " + each.row().title())
        .containsExactly(
            "3.4 (1) Подготовить документы: Приказ", "3.4 (2) Подготовить документы: Положение");
    assertThat(row.pieces()).extracting(each -> each.row().result()).contains("Положение");
    assertThat(row.pieces().get(1).place()).isEqualTo("Строка 1, пункт 3.4 (2)");
    assertThat(row.pieces().get(1).piece()).isEqualTo(new Piece(1, 2));
  }

  @Test
  void aListUnderOneDocumentIsOnePieceOfWorkUntilAMethodistDividesIt() {
    ActivityRow meetings =
        row(MEETINGS, "май", "Директор", "Отчёт")
            .split(List.of(part("знакомство", "Отчёт"), part("планирование", "Отчёт")));

    assertThat(read(meetings).isDivided()).isFalse();
    assertThat(read(meetings).pieces()).hasSize(1);
    SettledRow divided = settled(meetings, RowWords.of(meetings).divided(true));
    assertThat(divided.pieces())
        .extracting(each -> each.row().title())
        .containsExactly("Организовать встречи: знакомство", "Организовать встречи: планирование");
  }

  @Test
  void severalDatesOfOneWorkStayItsOccurrences() {
    ActivityRow dates =
        row("Собрать данные", "25.03.2021 25.06.2021", "Директор", "Отчёт")
            .split(
                List.of(
                    new Part("Собрать данные", "Отчёт", "Директор", "25.03.2021"),
                    new Part("Собрать данные", "Отчёт", "Директор", "25.06.2021")));

    assertThat(read(dates).isDivided()).isFalse();
  }

  @Test
  void aRowIsHeldTogetherWhenTheMethodistSaysSo() {
    ActivityRow row =
        row("Подготовить документы", "май", "Директор", "Приказ Положение")
            .split(List.of(part("Приказ", "Приказ"), part("Положение", "Положение")));

    assertThat(settled(row, RowWords.of(row).divided(false)).pieces()).hasSize(1);
  }

  @Test
  void aSharedDeadlineMayChangeAndThePartsStay() {
    ActivityRow row =
        row("Подготовить документы", "май", "Директор", "Приказ Положение")
            .split(List.of(part("Приказ", "Приказ"), part("Положение", "Положение")));

    SettledRow later = settled(row, words(row.title(), "июнь"));
    assertThat(later.pieces()).hasSize(2);
    assertThat(later.pieces()).allMatch(each -> each.row().deadline().equals("июнь"));
    assertThat(settled(row, words("Подготовить приказ", "май")).pieces()).hasSize(1);
  }

  private static RowWords words(String title, String deadline) {
    return new RowWords(
        "3.4.", "", title, deadline, "Директор", "Приказ Положение", null, List.of(), null);
  }

  private static SettledRow read(ActivityRow row) {
    return SettledDocument.of(document(row)).rows().get(0);
  }

  private static SettledRow settled(ActivityRow row, RowWords words) {
    RoadmapDocument document = document(row);
    return SettledDocument.of(
            document,
            DraftHead.of(document),
            0,
            List.of(new Settlement(1, 1, null, false, words)),
            List.of(),
            1)
        .rows()
        .get(0);
  }

  private static RoadmapDocument document(ActivityRow row) {
    return new RoadmapDocument(
        null, null, null, null, null, "Дорожная карта", null, List.of(row), List.of());
  }

  private static Part part(String what, String document) {
    return new Part(what, document, "Директор", "май");
  }

  private static ActivityRow row(String title, String deadline, String responsible, String result) {
    return new ActivityRow("3.4.", "", "", title, deadline, responsible, result, 2);
  }
}
