package ru.vekha.roadmap.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Gives every column of a heading to the cell that names it best; one cell names one column. */
final class ColumnChoice {
  private static final int SURE = 70;
  private static final int SHORT = 60;
  // A heading may name a year, «2022/23 уч. год», but no date and no number of a row.
  private static final Pattern YEARS = Pattern.compile("20\\d{2}(?:\\s?[-–/]\\s?(?:20)?\\d{2})?");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private final List<String> headings;
  private final List<Map<Column, Integer>> scores;
  private final Map<Integer, Column> chosen = new LinkedHashMap<>();

  private ColumnChoice(List<String> headings) {
    this.headings = headings;
    scores = headings.stream().map(HeadingWords::scores).toList();
  }

  /** The columns by the place of their cell; empty when this is no heading of a roadmap. */
  static Map<Integer, Column> of(List<String> headings) {
    ColumnChoice choice = new ColumnChoice(headings);
    choice.choose();
    return choice.isRoadmap() ? choice.chosen : Map.of();
  }

  private void choose() {
    choose(Column.NUMBER, 1);
    choose(Column.RESPONSIBLE, 50);
    choose(Column.DEADLINE, 80);
    chooseStartAndEnd();
    choose(Column.RESULT, 50);
    choose(Column.TITLE, 1);
    choose(Column.STAGE, 1);
    choose(Column.RESPONSIBLE, 1);
    choose(Column.DEADLINE, 1);
    chooseMoreResults();
    if (has(Column.DEADLINE) && has(Column.RESPONSIBLE)) {
      chooseUnknownTitle();
    }
    chooseDetails();
  }

  private void choose(Column column, int least) {
    if (!has(column)) {
      best(column, least).ifPresent(place -> chosen.put(place, column));
    }
  }

  private Optional<Integer> best(Column column, int least) {
    return IntStream.range(0, headings.size())
        .filter(place -> !chosen.containsKey(place) && score(place, column) >= least)
        .boxed()
        .reduce((one, other) -> score(other, column) > score(one, column) ? other : one);
  }

  // «Дата начала» and «Дата окончания» together say the deadline; one alone is the deadline.
  private void chooseStartAndEnd() {
    if (has(Column.DEADLINE)) {
      return;
    }
    Optional<Integer> start = best(Column.START, 1);
    Optional<Integer> end = best(Column.END, 1);
    boolean both = start.isPresent() && end.isPresent();
    start.ifPresent(place -> chosen.put(place, both ? Column.START : Column.DEADLINE));
    end.ifPresent(place -> chosen.put(place, both ? Column.END : Column.DEADLINE));
  }

  // «Результат» and «Подтверждающий документ» as two columns are one cell for a roadmap.
  private void chooseMoreResults() {
    if (!has(Column.RESULT)) {
      choose(Column.RESULT, 1);
      return;
    }
    Set<String> words = new HashSet<>();
    for (int place = 0; place < headings.size(); place++) {
      boolean another =
          words.add(HeadingWords.squeezed(headings.get(place))) && !chosen.containsKey(place);
      if (another && score(place, Column.RESULT) >= SURE) {
        chosen.put(place, Column.RESULT);
      }
    }
  }

  // «Содержание деятельности» beside «Мероприятие»: a second heading of a title.
  private void chooseDetails() {
    if (has(Column.TITLE)) {
      best(Column.TITLE, SURE).ifPresent(place -> chosen.put(place, Column.DETAILS));
    }
  }

  // «Что требуется»: no word of the genre, but all around it is a roadmap's heading.
  private void chooseUnknownTitle() {
    if (has(Column.TITLE)) {
      return;
    }
    IntStream.range(0, headings.size())
        .filter(place -> !chosen.containsKey(place))
        .filter(place -> !HeadingWords.squeezed(headings.get(place)).isEmpty())
        .filter(place -> !HeadingWords.isKnown(headings.get(place)))
        .findFirst()
        .ifPresent(place -> chosen.put(place, Column.TITLE));
  }

  // Without a deadline or a responsible the words have to be those of a heading beyond doubt.
  private boolean isRoadmap() {
    boolean deadline = has(Column.DEADLINE) || has(Column.START);
    boolean responsible = has(Column.RESPONSIBLE);
    if (!has(Column.TITLE) || !(deadline || responsible)) {
      return false;
    }
    return deadline && responsible || titleScore() >= SURE && areShort();
  }

  private boolean areShort() {
    return headings.stream()
        .allMatch(
            words ->
                words.length() <= SHORT
                    && !DIGIT.matcher(YEARS.matcher(words).replaceAll("")).find());
  }

  private int titleScore() {
    return chosen.entrySet().stream()
        .filter(entry -> entry.getValue() == Column.TITLE)
        .mapToInt(entry -> score(entry.getKey(), Column.TITLE))
        .max()
        .orElse(0);
  }

  private boolean has(Column column) {
    return chosen.containsValue(column);
  }

  private int score(int place, Column column) {
    return scores.get(place).getOrDefault(column, 0);
  }
}
