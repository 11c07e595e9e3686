package ru.vekha.execution.draft;

import java.util.List;
import java.util.function.Function;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.Part;

/**
 * What is left of the parts of a row whose words were settled: all while the cells that were split
 * stay as they are. A deadline or a responsible that the parts share may change; they share the new
 * one.
 */
final class KeptParts {

  private KeptParts() {}

  static List<Part> of(ActivityRow row, ActivityRow read) {
    List<Part> parts = read.parts();
    boolean kept =
        row.title().equals(read.title())
            && row.result().equals(read.result())
            && isSame(row, read, ActivityRow::deadline, Part::deadline)
            && isSame(row, read, ActivityRow::responsible, Part::responsible);
    return kept ? parts.stream().map(part -> part(part, row, read)).toList() : List.of();
  }

  private static boolean isSame(
      ActivityRow row,
      ActivityRow read,
      Function<ActivityRow, String> cell,
      Function<Part, String> field) {
    return cell.apply(row).equals(cell.apply(read))
        || read.parts().stream().map(field).allMatch(cell.apply(read)::equals);
  }

  private static Part part(Part part, ActivityRow row, ActivityRow read) {
    boolean otherDays = !row.deadline().equals(read.deadline());
    boolean others = !row.responsible().equals(read.responsible());
    return new Part(
        part.what(),
        part.document(),
        others ? row.responsible() : part.responsible(),
        otherDays ? row.deadline() : part.deadline());
  }
}
