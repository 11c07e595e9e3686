package ru.vekha.roadmap.text;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Rows of roadmaps made for tests, in the words of the genre.
 *
 * @param rows each as number, title, deadline, responsible and result
 */
record MadeRows(List<List<String>> rows) {
  static final List<String> HEADING =
      List.of("№ п/п", "Наименование мероприятия", "Срок", "Ответственный", "Результат");

  private static final List<String> STARTS =
      List.of(
          "Проведение",
          "Организация",
          "Разработка",
          "Подготовка",
          "Обучение",
          "Мониторинг",
          "Сбор");
  private static final List<String> WORDS =
      List.of(
          "занятий",
          "для",
          "молодых",
          "педагогов",
          "и",
          "учеников",
          "школы",
          "по",
          "вопросам",
          "наставничества",
          "программы",
          "встреч",
          "с",
          "родителями",
          "(законными представителями)",
          "учебно-методических",
          "материалов");
  private static final List<String> DEADLINES =
      List.of(
          "до 15.09.2023 г.",
          "сентябрь 2023 г.",
          "в течение года",
          "ежеквартально до 10 числа",
          "сентябрь – октябрь 2023 г.",
          "до 1 октября 2023 г.",
          "постоянно",
          "май 2024 г.");
  private static final List<String> PARTIES =
      List.of(
          "Руководители ОО",
          "Куратор программы",
          "Педагог-психолог",
          "Управление образования",
          "Классные руководители",
          "Методическая служба");
  private static final List<String> RESULTS =
      List.of(
          "Приказ о назначении кураторов",
          "Протокол совещания",
          "Справка по итогам",
          "Отчёт куратора о проведённых встречах",
          "План работы",
          "База наставников");

  /** Up to a dozen rows with running numbers. */
  static Arbitrary<MadeRows> any() {
    Arbitrary<String> title =
        Combinators.combine(
                Arbitraries.of(STARTS), Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(14))
            .as((start, words) -> start + " " + String.join(" ", words) + " округа");
    Arbitrary<List<String>> row =
        Combinators.combine(
                title, Arbitraries.of(DEADLINES), Arbitraries.of(PARTIES), Arbitraries.of(RESULTS))
            .as((what, when, who, result) -> List.of(what, when, who, result));
    return row.list().ofMinSize(2).ofMaxSize(12).map(MadeRows::numbered);
  }

  /** The same rows with the numbers of another section. */
  MadeRows inSection(int section) {
    return new MadeRows(
        rows.stream()
            .map(
                row ->
                    List.of(
                        row.get(0).replaceFirst("^1", String.valueOf(section)),
                        row.get(1),
                        row.get(2),
                        row.get(3),
                        row.get(4)))
            .toList());
  }

  private static MadeRows numbered(List<List<String>> rows) {
    return new MadeRows(
        IntStream.range(0, rows.size())
            .mapToObj(
                index ->
                    List.of(
                        "1." + (index + 1) + ".",
                        rows.get(index).get(0),
                        rows.get(index).get(1),
                        rows.get(index).get(2),
                        rows.get(index).get(3)))
            .toList());
  }
}
