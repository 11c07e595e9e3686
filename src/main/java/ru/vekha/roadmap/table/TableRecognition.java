package ru.vekha.roadmap.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.Problem;

/**
 * Reads the rows of a roadmap's table one after the other: headings and rows of column numbers are
 * passed over, sections remembered, broken rows put together.
 */
final class TableRecognition {
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private @Nullable Heading heading;
  private @Nullable Draft open;
  private String section = "";
  private int place;
  private int table = -1;
  private int width;

  List<Draft> drafts() {
    return drafts;
  }

  List<Problem> problems() {
    return problems;
  }

  void read(Line line) {
    if (line instanceof Line.Row row) {
      readRow(row);
    } else if (heading != null && SectionHeading.isBetweenRows(line.words())) {
      place++;
      startSection(line.words());
    }
  }

  private void readRow(Line.Row row) {
    Optional<Heading> found = Heading.of(row);
    if (found.isPresent()) {
      startTable(found.get(), row);
      return;
    }
    if (heading == null || !belongsToTable(row)) {
      return;
    }
    place++;
    RowWords read = heading.read(row);
    RowWords words = RowKind.withLeadingNumber(read);
    if (words != read) {
      reportBrokenPage(words.of(Column.NUMBER));
    }
    if (words.isEmpty() || RowKind.isColumnNumbers(row)) {
      return;
    }
    if (heading.isCoveredByOneCell(row) || RowKind.isSection(words)) {
      startSection(row.words());
    } else if (words.has(Column.NUMBER)) {
      readNumbered(words);
    } else {
      readUnnumbered(words);
    }
  }

  private void startTable(Heading found, Line.Row row) {
    if (heading == null) {
      found
          .unused()
          .forEach(
              words ->
                  problems.add(
                      Problem.ofDocument(
                          "Столбец «" + words + "» не используется в дорожной карте.",
                          "Если в нём есть важное, перенесите это в название мероприятия.")));
    }
    heading = found;
    table = row.table();
    width = row.width();
    place++;
  }

  // A table broken over pages goes on as another table of the same width.
  private boolean belongsToTable(Line.Row row) {
    if (row.table() != table && row.width() == width) {
      table = row.table();
    }
    return row.table() == table;
  }

  private void readNumbered(RowWords words) {
    boolean mergedWithRowAbove = words.of(Column.NUMBER).isEmpty();
    if (mergedWithRowAbove && open != null) {
      open.append(words);
    } else {
      startActivity(words);
    }
  }

  private void readUnnumbered(RowWords words) {
    if (open != null && Continuation.isContinuation(words, open)) {
      open.append(words);
    } else if (words.hasOnly(Column.TITLE)) {
      startSection(words.of(Column.TITLE));
      if (!SectionHeading.isNamed(words.of(Column.TITLE))) {
        problems.add(
            Problem.ofRow(
                place,
                "",
                "Строка без номера, срока и ответственного прочитана как заголовок раздела.",
                "Если это продолжение мероприятия, соедините ячейки в документе и загрузите его"
                    + " ещё раз."));
      }
    } else if (words.has(Column.TITLE)) {
      startActivity(words);
    }
  }

  private void reportBrokenPage(String number) {
    problems.add(
        Problem.ofRow(
            place,
            number,
            "Номер напечатан внутри названия: таблица здесь, видимо, разорвана между страницами.",
            "Проверьте, что слова этой и предыдущей строки не смешались."));
  }

  private void startActivity(RowWords words) {
    Draft draft = new Draft(section, place, words);
    if (open != null) {
      for (Column shared : words.continued()) {
        draft.take(shared, open);
      }
    }
    drafts.add(draft);
    open = draft;
  }

  private void startSection(String words) {
    section = words;
    open = null;
  }
}
