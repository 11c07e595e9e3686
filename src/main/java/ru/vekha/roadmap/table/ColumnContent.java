package ru.vekha.roadmap.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.vekha.roadmap.DocumentKind;
import ru.vekha.roadmap.ResultKinds;
import ru.vekha.roadmap.wording.Wording;

/** What the cells of one column hold, as shares of those that are filled. */
final class ColumnContent {
  // «Проведение», «Разработка», «Подготовка», «Контроль»: the noun of doing that begins a title
  private static final Pattern ACTION =
      Pattern.compile(
          "(?:\\d[\\d.)]*\\s)?(?:\\p{L}+(?:ние|тие|ция|сия|зация|ства|тва|верка|отка|овка|ержка|борка|тройка)"
              + "|контроль|участие|анализ|мониторинг|сбор|запуск|выбор|отбор|поиск|работа|помощь"
              + "|обеспечить|\\p{L}+[аеиоуыя]ть|\\p{L}+ти)\\b.*",
          Pattern.UNICODE_CHARACTER_CLASS);
  // A document or a fact reached: «Приказ», «Протокол», «Разработан план», «Сформирована база»
  private static final Pattern REACHED =
      Pattern.compile(
          "\\p{L}+(?:ен|ена|ены|ено|ан|ана|аны|ано|ят|ята|яты)\\b.*",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final double LONG = 200;

  private final List<String> cells = new ArrayList<>();

  void add(String words) {
    cells.add(words);
  }

  double numbers() {
    return share(cells.stream().filter(HeadingSearch::isNumber));
  }

  // Titles are long, and reading each as a deadline would take long.
  double deadlines() {
    return actions() > 0.5 ? 0 : share(cells.stream().filter(HeadingSearch::isDeadline));
  }

  /** How much the column looks like activities: nouns of doing, and long ones before short ones. */
  double activities() {
    double length = cells.stream().mapToInt(String::length).average().orElse(0);
    return actions() * 0.7 + Math.min(1, length / LONG) * 0.3 - 0.5 * reached();
  }

  private double actions() {
    return share(keys().filter(key -> ACTION.matcher(key).matches()));
  }

  double responsibles() {
    return share(cells.stream().filter(HeadingSearch::isResponsible));
  }

  double results() {
    return Math.max(reached(), share(cells.stream().filter(ColumnContent::isResult)));
  }

  private double reached() {
    return share(keys().filter(key -> REACHED.matcher(key).matches()));
  }

  static boolean isResult(String words) {
    List<DocumentKind> kinds = ResultKinds.read(words);
    return !kinds.isEmpty() && kinds.get(0) != DocumentKind.OTHER;
  }

  private Stream<String> keys() {
    return cells.stream().map(Wording::key);
  }

  private double share(Stream<String> fitting) {
    return cells.isEmpty() ? 0 : (double) fitting.count() / cells.size();
  }
}
