package ru.vekha.roadmap.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.Problem;

/**
 * Makes drafts of activities out of the rows of a roadmap: sections are remembered, rows broken
 * over pages put together, cells merged over several rows shared.
 */
final class Assembly {
  private static final int LOOKED_AT = 8;

  private final List<RoadmapRow> rows;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private @Nullable Draft open;
  private @Nullable Draft last;
  private String section = "";
  private int place;

  Assembly(List<RoadmapRow> rows) {
    this.rows = rows;
    for (int index = 0; index < rows.size(); index++) {
      read(index);
    }
  }

  List<Draft> drafts() {
    return drafts;
  }

  List<Problem> problems() {
    return problems;
  }

  private void read(int index) {
    RoadmapRow row = rows.get(index);
    place = row.place();
    if (row.section()) {
      startSection(row.whole());
      return;
    }
    RowWords read = row.words();
    RowWords words = NumberCell.tidy(read);
    if (row.columns().contains(Column.NUMBER) && NumberCell.wasInTitle(read, words)) {
      reportBrokenPage(words.of(Column.NUMBER));
    }
    words = withoutStage(words);
    if (words.isEmpty()) {
      return;
    }
    if (RowKind.isSection(words, open, following(index))) {
      startSection(row.whole());
    } else if (words.has(Column.NUMBER)) {
      readNumbered(words, row);
    } else {
      readUnnumbered(words, row);
    }
  }

  // A column of stages names the section of its rows.
  private RowWords withoutStage(RowWords words) {
    String stage = words.of(Column.STAGE);
    if (stage.isEmpty()) {
      return words;
    }
    RowWords rest = words.without(Column.STAGE);
    boolean goesOn = open != null && rest.isUnnumbered() && !startsAnew(stage);
    section = goesOn ? section + " " + stage : stage;
    return rest;
  }

  private static boolean startsAnew(String words) {
    return !Character.isLowerCase(words.charAt(0));
  }

  // The next row that has a number, or the very next one that is the rest of this row.
  private Optional<RowWords> following(int index) {
    List<RowWords> next =
        rows.subList(index + 1, rows.size()).stream()
            .limit(LOOKED_AT)
            .filter(row -> !row.section())
            .map(row -> NumberCell.tidy(row.words()))
            .toList();
    if (!next.isEmpty() && RowKind.isRest(next.get(0))) {
      return Optional.of(next.get(0));
    }
    return next.stream().filter(words -> !words.of(Column.NUMBER).isEmpty()).findFirst();
  }

  private void readNumbered(RowWords words, RoadmapRow row) {
    boolean mergedWithRowAbove = words.of(Column.NUMBER).isEmpty();
    if (mergedWithRowAbove
        && open != null
        && Continuation.isContinuation(words, open, row.columns())) {
      open.append(words);
    } else {
      startActivity(words, row.columns());
    }
  }

  private void readUnnumbered(RowWords words, RoadmapRow row) {
    if (open != null && Continuation.isContinuation(words, open, row.columns())) {
      open.append(words);
    } else if (words.hasOnly(Column.TITLE)) {
      readTitleAlone(words.of(Column.TITLE));
    } else if (words.has(Column.TITLE)) {
      startActivity(words, row.columns());
    } else if (last != null) {
      last.append(words);
    }
  }

  private void readTitleAlone(String title) {
    boolean restOfSection = open == null && !section.isEmpty() && !startsAnew(title);
    startSection(restOfSection ? section + " " + title : title);
    if (!restOfSection && !SectionHeading.isNamed(title)) {
      problems.add(
          Problem.ofRow(
                  place,
                  "",
                  "Строка без номера, срока и ответственного прочитана как заголовок раздела.",
                  "Если это продолжение мероприятия, соедините ячейки в документе и загрузите его"
                      + " ещё раз.")
              .asNotice());
    }
  }

  private void reportBrokenPage(String number) {
    problems.add(
        Problem.ofRow(
                place,
                number,
                "Номер напечатан внутри названия: таблица здесь, видимо, разорвана между"
                    + " страницами.",
                "Проверьте, что слова этой и предыдущей строки не смешались.")
            .asNotice());
  }

  private void startActivity(RowWords words, Set<Column> columns) {
    Draft draft = new Draft(section, place, words);
    Draft above = last;
    if (above != null) {
      for (Column shared : words.continued()) {
        draft.take(shared, above);
      }
    }
    if (draft.of(Column.DEADLINE).isEmpty() && !columns.contains(Column.DEADLINE)) {
      term(draft);
    }
    drafts.add(draft);
    open = draft;
    last = draft;
  }

  // A plan by months has no column of deadlines: «Сентябрь» heads the rows of September.
  private void term(Draft draft) {
    String words = section.replaceFirst("^(?:\\d{1,2}|[IVX]{1,4})[.)]\\s+", "");
    if (HeadingSearch.isDeadline(words)) {
      draft.put(Column.DEADLINE, words, List.of(words));
    }
  }

  private void startSection(String words) {
    section = words;
    open = null;
  }
}
