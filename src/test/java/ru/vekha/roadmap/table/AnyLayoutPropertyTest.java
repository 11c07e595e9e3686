package ru.vekha.roadmap.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a made-up roadmap is laid out, its rows come back as they were. */
class AnyLayoutPropertyTest {
  private static final List<String> TITLES =
      List.of(
          "Подготовка списка участников",
          "Проведение встречи с родителями и педагогами школы",
          "Сбор и разбор заявок",
          "Разработка памятки для наставников",
          "Открытие кабинета наставника",
          "Круглый стол по итогам полугодия",
          "Обновление раздела на сайте",
          "Заседание совета школы",
          "Чествование лучших наставников города");
  private static final List<String> DEADLINES =
      List.of(
          "до 10.09.2022",
          "сентябрь 2022 г.",
          "ежеквартально",
          "в течение года",
          "Не позднее 15 мая 2023 года",
          "I квартал 2023 года",
          "октябрь – ноябрь",
          "по мере необходимости");
  private static final List<String> RESPONSIBLES =
      List.of(
          "Директор",
          "Руководители ОО",
          "Методист ЦРО",
          "Управление образования",
          "Кураторы, наставники",
          "Заместитель директора по ВР");
  private static final List<String> RESULTS =
      List.of(
          "Приказ",
          "Протокол заседания",
          "Информационная справка",
          "Отчёт",
          "Список участников",
          "Фотографии, новость на сайте");
  private static final List<List<String>> HEADINGS =
      List.of(
          List.of("№", "№ п/п", "п/п", "Номер"),
          List.of("Мероприятие", "Наименование мероприятия", "Содержание работы", "Что делаем"),
          List.of("Срок", "Сроки реализации", "Дата проведения", "Когда", "Период"),
          List.of("Ответственный", "Исполнители", "Ответственные лица", "Кто отвечает"),
          List.of("Результат", "Ожидаемый результат", "Вид документа", "Форма отчётности"));
  private static final List<List<String>> EXTRAS =
      List.of(
          List.of("Участники", "педагоги"),
          List.of("Место проведения", "школа № 5"),
          List.of("Финансирование", "не требуется"),
          List.of("Соисполнители", "колледж"),
          List.of("Примечание", "важно"),
          List.of("Отметка о выполнении", "да"),
          List.of("Целевая аудитория", "молодые учителя"));

  /** A roadmap and the ways in which it is printed, all drawn from one seed. */
  private static final class Layout {
    private final Random random;
    private final List<Integer> order = new ArrayList<>();
    private final List<List<String>> extras = new ArrayList<>();
    private final List<List<Cell>> printed = new ArrayList<>();
    private final List<Integer> tables = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private int table;

    Layout(long seed) {
      random = new Random(seed);
      for (int column = 0; column < HEADINGS.size(); column++) {
        order.add(column);
      }
      Collections.shuffle(order, random);
      List<List<String>> chosen = new ArrayList<>(EXTRAS);
      Collections.shuffle(chosen, random);
      for (List<String> extra : chosen.subList(0, random.nextInt(3))) {
        order.add(random.nextInt(order.size() + 1), HEADINGS.size() + extras.size());
        extras.add(extra);
      }
      print();
    }

    private void print() {
      List<String> heading =
          HEADINGS.stream().map(words -> words.get(random.nextInt(words.size()))).toList();
      row(heading, 0);
      if (random.nextBoolean()) {
        indexRow();
      }
      int style = random.nextInt(5);
      int number = 0;
      int sections = 1 + random.nextInt(3);
      for (int section = 1; section <= sections; section++) {
        section(style, section);
        int activities = 1 + random.nextInt(6);
        for (int activity = 1; activity <= activities; activity++) {
          number++;
          List<String> cells =
              List.of(
                  style == 0 ? number + "." : section + "." + activity + ".",
                  pick(TITLES),
                  pick(DEADLINES),
                  pick(RESPONSIBLES),
                  pick(RESULTS));
          expected.add(String.join(" | ", cells));
          activity(cells, heading);
        }
      }
    }

    private String pick(List<String> words) {
      return words.get(random.nextInt(words.size()));
    }

    private void section(int style, int section) {
      String name = "Работа с участниками, часть " + "абвг".charAt(section);
      switch (style) {
        case 1 -> across("Раздел " + section + ". " + name);
        case 2 -> across(name);
        case 3 -> row(List.of(section + ".", name, "", "", ""), -1);
        case 4 -> row(List.of(List.of("I.", "II.", "III.").get(section - 1), name, "", "", ""), -1);
        default -> {}
      }
    }

    private void activity(List<String> cells, List<String> heading) {
      int breaking = random.nextInt(8);
      String title = cells.get(1);
      int space = title.indexOf(' ', title.length() / 3);
      boolean lower = space > 0 && Character.isLowerCase(title.charAt(space + 1));
      if (breaking == 0 && lower) {
        row(List.of(cells.get(0), title.substring(0, space), cells.get(2), "", cells.get(4)), 1);
        page(heading);
        row(List.of("", title.substring(space + 1), "", cells.get(3), ""), 1);
      } else if (breaking == 1) {
        page(heading);
        row(cells, 1);
      } else {
        row(cells, 1);
      }
    }

    private void page(List<String> heading) {
      if (random.nextBoolean()) {
        table++;
      }
      if (random.nextBoolean()) {
        row(heading, 0);
      }
      if (random.nextInt(3) == 0) {
        indexRow();
      }
    }

    private void indexRow() {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < order.size(); column++) {
        cells.add(Cell.at(column, String.valueOf(column + 1)));
      }
      add(cells);
    }

    private void across(String words) {
      add(List.of(new Cell(words, 0, order.size(), false)));
    }

    // Which word of an extra column the row has: 0 its heading, 1 its value, -1 none.
    private void row(List<String> words, int extra) {
      List<Cell> cells = new ArrayList<>();
      for (int column : order) {
        boolean own = column < HEADINGS.size();
        String cell =
            own
                ? words.get(column)
                : extra < 0 ? "" : extras.get(column - HEADINGS.size()).get(extra);
        boolean rest = !own && extra == 1 && words.get(0).isEmpty();
        cells.add(Cell.at(cells.size(), rest ? "" : cell));
      }
      add(cells);
    }

    private void add(List<Cell> cells) {
      printed.add(cells);
      tables.add(table);
    }

    List<Line> lines() {
      List<Line> lines = new ArrayList<>();
      lines.add(new Line.Text("Дорожная карта на 2022/2023 учебный год"));
      for (int index = 0; index < printed.size(); index++) {
        lines.add(new Line.Row(tables.get(index), printed.get(index)));
      }
      return lines;
    }
  }

  @Property(tries = 200)
  void rowsComeBackAsTheyWere(@ForAll("seeds") long seed) {
    Layout layout = new Layout(seed);

    assertThat(RoadmapRecognition.recognise(layout.lines()).rows().stream().map(MadeTable::printed))
        .containsExactlyElementsOf(layout.expected);
  }

  // Without headings columns are guessed, and some random table defeats every guess: the sample is
  // always the same, so that a failure is a change of the code.
  @Property(tries = 200, seed = "20211")
  void columnsWithoutHeadingsAreFoundByTheirCells(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
    Collections.shuffle(order, random);
    List<Line> lines = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    int rows = 5 + random.nextInt(10);
    for (int number = 1; number <= rows; number++) {
      List<String> words =
          List.of(
              number + ".",
              TITLES.get(random.nextInt(TITLES.size())),
              DEADLINES.get(random.nextInt(DEADLINES.size())),
              RESPONSIBLES.get(random.nextInt(RESPONSIBLES.size())),
              RESULTS.get(random.nextInt(RESULTS.size())));
      expected.add(String.join(" | ", words));
      List<Cell> cells = new ArrayList<>();
      order.forEach(column -> cells.add(Cell.at(cells.size(), words.get(column))));
      lines.add(new Line.Row(0, cells));
    }

    assertThat(RoadmapRecognition.recognise(lines).rows().stream().map(MadeTable::printed))
        .containsExactlyElementsOf(expected);
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }
}
