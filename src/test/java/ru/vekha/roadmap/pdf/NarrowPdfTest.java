package ru.vekha.roadmap.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapReader;

/**
 * Narrow columns that wrap headings and cut words, rows broken over pages, with and without rules.
 */
class NarrowPdfTest {
  private static final List<String> HEADING =
      List.of(
          "№ п/п",
          "Наименование мероприятия",
          "Срок реализации",
          "Ответственный исполнитель",
          "Ожидаемый результат");
  private static final List<List<String>> ROWS =
      List.of(
          List.of(
              "Разработка и утверждение положения о наставничестве в образовательной организации",
              "до 15 сентября 2023 г.",
              "Заместитель директора по учебно-воспитательной работе",
              "Положение о наставничестве"),
          List.of(
              "Информирование педагогического коллектива о реализации программы наставничества",
              "сентябрь 2023 г.",
              "Директор школы",
              "Протокол педагогического совета"),
          List.of(
              "Формирование базы наставляемых из числа обучающихся",
              "сентябрь – октябрь 2023 г.",
              "Куратор, классные руководители",
              "База наставляемых"),
          List.of(
              "Проведение анкетирования потенциальных наставников",
              "ежеквартально",
              "Педагог-психолог",
              "Аналитическая справка по итогам анкетирования"),
          List.of(
              "Организация обучения наставников по дополнительной профессиональной программе",
              "до 01.11.2023",
              "Методическая служба",
              "Удостоверения о повышении квалификации"),
          List.of(
              "Закрепление наставнических пар приказом руководителя",
              "в течение учебного года",
              "Директор школы",
              "Приказ о закреплении наставнических пар"),
          List.of(
              "Мониторинг эффективности реализации персонализированных программ",
              "1 раз в полугодие",
              "Куратор программы",
              "Отчёт по результатам мониторинга"));

  private final RoadmapReader reader = new RoadmapReader(ReadLimits.standard());

  @ParameterizedTest
  @CsvSource({
    "32,150,90,110,110,10,true",
    "32,120,70,80,80,10,true",
    "28,110,62,70,70,11,true",
    "40,160,75,120,110,12,true",
    "26,90,55,62,64,10,true",
    "32,150,90,110,110,10,false",
    "32,140,80,100,100,10,false",
    "40,160,80,120,110,11,false"
  })
  void rowsComeBack(
      float number, float title, float term, float who, float result, float size, boolean ruled) {
    List<List<String>> made = rows(28);
    List<List<String>> all = new ArrayList<>();
    all.add(HEADING);
    all.addAll(made);
    byte[] pdf = NarrowPdf.of(all, new float[] {number, title, term, who, result}, size, ruled);

    List<List<String>> read =
        reader.read("план.pdf", pdf).rows().stream().map(NarrowPdfTest::cells).toList();

    assertThat(read).containsExactlyElementsOf(made);
  }

  private static List<List<String>> rows(int many) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < many; row++) {
      List<String> cells = new ArrayList<>(List.of("1." + (row + 1) + "."));
      cells.addAll(ROWS.get(row % ROWS.size()));
      rows.add(cells);
    }
    return rows;
  }

  private static List<String> cells(ActivityRow row) {
    return List.of(row.number(), row.title(), row.deadline(), row.responsible(), row.result());
  }
}
