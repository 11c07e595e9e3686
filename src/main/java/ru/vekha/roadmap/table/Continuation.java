package ru.vekha.roadmap.table;

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

  static boolean isContinuation(RowWords row, Draft above) {
    String title = row.of(Column.TITLE);
    if (title.isEmpty()
        || !startsAnew(title)
        || UNFINISHED.matcher(Wording.key(above.of(Column.TITLE))).matches()) {
      return true;
    }
    boolean alone =
        !row.has(Column.DEADLINE) && !row.has(Column.RESPONSIBLE) && !row.has(Column.RESULT);
    boolean complete =
        row.has(Column.DEADLINE) || (row.has(Column.RESPONSIBLE) && row.has(Column.RESULT));
    return !alone && !complete;
  }

  private static boolean startsAnew(String title) {
    return !Character.isLowerCase(title.charAt(0)) && !LIST_ITEM.matcher(title).matches();
  }
}
