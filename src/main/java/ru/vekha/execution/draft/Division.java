package ru.vekha.execution.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ru.vekha.deadline.DeadlineLanguage;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.Part;

/** Makes rows of their own of the pieces of work that the cells of one row name. */
final class Division {

  private Division() {}

  /**
   * Whether the pieces are assignments of their own where nobody has decided it: each has its own
   * document or its own responsible. A list under one document is one piece of work, and several
   * dates that are understood together are its occurrences.
   */
  static boolean isUsual(ActivityRow row) {
    List<Part> parts = row.parts();
    return differ(parts, Part::document)
        || differ(parts, Part::responsible)
        || differ(parts, Part::deadline)
            && DeadlineLanguage.read(row.deadline()) instanceof DeadlineReading.Refused;
  }

  /** One row for each piece, numbered «3.4 (1)», «3.4 (2)». */
  static List<ActivityRow> pieces(ActivityRow row) {
    List<ActivityRow> pieces = new ArrayList<>();
    for (Part part : row.parts()) {
      pieces.add(
          new ActivityRow(
              row.plainNumber() + " (" + (pieces.size() + 1) + ")",
              row.section(),
              row.group(),
              title(row, part),
              part.deadline(),
              part.responsible(),
              part.document(),
              row.place()));
    }
    return pieces;
  }

  /** A piece keeps the words that open the list or name the activity. */
  private static String title(ActivityRow row, Part part) {
    String title = row.title();
    if (title.equals(part.what())) {
      return title;
    }
    int listed = title.indexOf(row.parts().get(0).what());
    String opening = listed < 0 ? title : title.substring(0, listed);
    String name = opening.replaceFirst("[\\s:;,.\\-–—•]+(?:\\d{1,2}[.)]\\s*)?$", "").strip();
    return name.isEmpty() ? part.what() : name + ": " + part.what();
  }

  private static boolean differ(List<Part> parts, Function<Part, String> field) {
    return parts.stream().map(field).distinct().count() > 1;
  }
}
