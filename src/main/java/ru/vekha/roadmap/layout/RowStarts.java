package ru.vekha.roadmap.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ru.vekha.roadmap.wording.ItemNumber;

/**
 * Cuts the lines of a table without ruling lines into rows: at wider distances when every row
 * stands by itself, else at the numbers, else where most columns begin anew.
 */
final class RowStarts {
  private static final double WIDER = 1.35;
  private static final double PAGE = 50_000;

  private final Gutters gutters;
  private final boolean numbered;

  RowStarts(Gutters gutters, boolean numbered) {
    this.gutters = gutters;
    this.numbered = numbered;
  }

  /** The rows, each as its lines. */
  List<List<PlacedLine>> cut(List<PlacedLine> lines) {
    List<List<PlacedLine>> blocks = blocks(lines);
    if (numbered) {
      boolean eachAlone =
          blocks.size() > 1 && blocks.stream().allMatch(block -> count(block, this::isNumber) <= 1);
      return eachAlone && count(blocks, this::hasNumber) * 3 >= blocks.size() * 2
          ? joinPages(blocks)
          : cutBefore(lines, this::isNumber);
    }
    return blocks.size() * 4 > lines.size() || blocks.size() > 2
        ? joinPages(blocks)
        : cutBefore(lines, this::isFull);
  }

  private List<List<PlacedLine>> blocks(List<PlacedLine> lines) {
    double pitch = pitch(lines);
    List<List<PlacedLine>> blocks = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      boolean apart =
          index == 0
              || lines.get(index).baseline() - lines.get(index - 1).baseline() > pitch * WIDER;
      if (apart) {
        blocks.add(new ArrayList<>());
      }
      blocks.get(blocks.size() - 1).add(lines.get(index));
    }
    return blocks;
  }

  // The usual distance of lines inside a cell: the smaller ones, for rows may stand further apart.
  private static double pitch(List<PlacedLine> lines) {
    List<Double> distances = new ArrayList<>();
    for (int index = 1; index < lines.size(); index++) {
      distances.add(lines.get(index).baseline() - lines.get(index - 1).baseline());
    }
    distances.sort(null);
    return distances.isEmpty() ? 1 : distances.get(distances.size() / 10);
  }

  // A block at the top of a page that has no beginning goes on with the row of the page before.
  private List<List<PlacedLine>> joinPages(List<List<PlacedLine>> blocks) {
    List<List<PlacedLine>> rows = new ArrayList<>();
    for (List<PlacedLine> block : blocks) {
      Optional<List<PlacedLine>> above =
          rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
      boolean goesOn =
          above.isPresent()
              && block.get(0).baseline() - above.get().get(above.get().size() - 1).baseline() > PAGE
              && !hasStart(block);
      if (goesOn) {
        above.get().addAll(block);
      } else {
        rows.add(block);
      }
    }
    return rows;
  }

  private boolean hasStart(List<PlacedLine> block) {
    return numbered ? hasNumber(block) : isFull(block.get(0));
  }

  private static List<List<PlacedLine>> cutBefore(
      List<PlacedLine> lines, Predicate<PlacedLine> start) {
    List<List<PlacedLine>> rows = new ArrayList<>();
    for (PlacedLine line : lines) {
      if (rows.isEmpty() || start.test(line)) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(line);
    }
    return rows;
  }

  private static <T> long count(List<T> items, Predicate<T> test) {
    return items.stream().filter(test).count();
  }

  private boolean hasNumber(List<PlacedLine> block) {
    return block.stream().anyMatch(this::isNumber);
  }

  boolean isNumber(PlacedLine line) {
    String first = text(line, 0);
    return !first.isEmpty() && ItemNumber.of(first).isPresent();
  }

  // Most columns have words on the row's first line, and these begin like cells.
  private boolean isFull(PlacedLine line) {
    int filled = 0;
    int begun = 0;
    for (int column = 0; column < gutters.columns(); column++) {
      String words = text(line, column);
      if (!words.isEmpty()) {
        filled++;
        begun += Character.isLowerCase(words.charAt(0)) ? 0 : 1;
      }
    }
    String first = text(line, 0);
    return filled >= Math.max(2, gutters.columns() - 1)
        && begun * 2 >= filled
        && !first.isEmpty()
        && !Character.isLowerCase(first.charAt(0));
  }

  private String text(PlacedLine line, int column) {
    StringBuilder words = new StringBuilder();
    for (PlacedWord word : line.words()) {
      if (gutters.columnOf(line, word) == column) {
        words.append(words.isEmpty() ? "" : " ").append(word.text());
      }
    }
    return words.toString();
  }
}
