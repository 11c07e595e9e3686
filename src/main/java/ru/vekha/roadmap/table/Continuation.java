package ru.vekha.roadmap.table;

import java.util.Set;
import java.util.regex.Pattern;
import ru.vekha.roadmap.wording.Wording;

/** Tells whether a row without a number goes on with the row above it. */
final class Continuation {
  private static final Pattern LIST_ITEM = Pattern.compile("[-–—•*·].*");
  // «… в соответствии с», «… обучающихся,»: the words above have no end yet.
  private static final Pattern UNFINISHED =
      Pattern.compile(
          ".*(?:[,(:-]|(?:^| )(?:и|в|во|на|с|со|по|о|об|от|до|для|при|из|к|у|за|или|а|не|г\\.))");

  private Continuation() {}

  /**
   * Whether the row goes on with the activity above.
   *
   * @param columns the columns that the table has
   */
  static boolean isContinuation(RowWords row, Draft above, Set<Column> columns) {
    String title = title(row);
    if (title.isEmpty()
        || !startsAnew(title)
        || UNFINISHED.matcher(Wording.key(above.of(Column.TITLE))).matches()) {
      return true;
    }
    boolean alone =
        !row.has(Column.DEADLINE) && !row.has(Column.RESPONSIBLE) && !row.has(Column.RESULT);
    return !alone && !isComplete(row, columns);
  }

  // Under one title that is merged over several rows, what it consists in tells them apart.
  private static String title(RowWords row) {
    boolean underOneTitle = row.continued().contains(Column.TITLE);
    return row.of(underOneTitle ? Column.DETAILS : Column.TITLE);
  }

  // A row has its deadline, or at least all else that the table asks for.
  private static boolean isComplete(RowWords row, Set<Column> columns) {
    if (row.has(Column.DEADLINE)) {
      return true;
    }
    boolean both = columns.contains(Column.RESPONSIBLE) && columns.contains(Column.RESULT);
    boolean withoutResult =
        columns.contains(Column.RESPONSIBLE) && !columns.contains(Column.RESULT);
    return both && row.has(Column.RESPONSIBLE) && row.has(Column.RESULT)
        || withoutResult && row.has(Column.RESPONSIBLE);
  }

  private static boolean startsAnew(String title) {
    return !Character.isLowerCase(title.charAt(0)) && !LIST_ITEM.matcher(title).matches();
  }
}
