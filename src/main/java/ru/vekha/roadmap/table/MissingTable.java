package ru.vekha.roadmap.table;

import java.util.List;
import ru.vekha.roadmap.RoadmapRefused;
import ru.vekha.roadmap.wording.Wording;

/** Says why no roadmap was found, as exactly as the document allows. */
final class MissingTable {

  private MissingTable() {}

  static RoadmapRefused refusal(List<Line> lines) {
    if (lines.stream().allMatch(line -> line.words().isEmpty())) {
      return new RoadmapRefused(
          "В документе нет текста.",
          "Если это скан, распознайте его и сохраните как документ Word (.docx).");
    }
    if (hasHeadingWithoutColumns(lines)) {
      return new RoadmapRefused(
          "Таблица дорожной карты найдена, но её столбцы не отделены друг от друга.",
          "Скопируйте таблицу из Word ещё раз, чтобы между столбцами стояла табуляция, или"
              + " загрузите сам документ .docx.");
    }
    return new RoadmapRefused(
        "В документе не найдена таблица дорожной карты.",
        "Нужна таблица со столбцами «Наименование мероприятия», «Срок», «Ответственный» и"
            + " «Результат».");
  }

  static boolean hasHeadingWithoutColumns(List<Line> lines) {
    return lines.stream().anyMatch(MissingTable::isHeadingWithoutColumns);
  }

  private static boolean isHeadingWithoutColumns(Line line) {
    String key = Wording.key(line.words());
    return line instanceof Line.Text
        && key.length() < 200
        && key.contains("мероприяти")
        && key.contains("срок")
        && key.contains("ответственн");
  }
}
