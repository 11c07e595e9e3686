package ru.vekha.roadmap.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ru.vekha.roadmap.layout.HeadingHint;
import ru.vekha.roadmap.table.Cell;
import ru.vekha.roadmap.table.Column;
import ru.vekha.roadmap.table.Heading;
import ru.vekha.roadmap.table.Line;
import ru.vekha.roadmap.wording.CellText;

/** Reads a table that was copied with every cell on a line of its own. */
final class CellLines {
  private static final int MOST_COLUMNS = 12;
  private static final int TRIES = 200;
  private static final int LONGEST_HEAD = 120;

  private CellLines() {}

  /** The lines of the text when such a table is in it. */
  static Optional<List<Line>> in(List<String> text) {
    List<String> clean = text.stream().map(CellText::clean).toList();
    int tries = 0;
    for (int start = 0; start < clean.size() && tries < TRIES; start++) {
      int end = Math.min(clean.size(), start + MOST_COLUMNS * 2);
      if (clean.get(start).isEmpty()
          || clean.get(start).length() > LONGEST_HEAD
          || clean.subList(start, end).stream().noneMatch(HeadingHint::in)) {
        continue;
      }
      tries++;
      Optional<List<Integer>> heads = heads(clean, start).map(found -> withoutTitle(clean, found));
      if (heads.isPresent()) {
        List<Line> lines = new ArrayList<>();
        clean.subList(0, start).forEach(words -> lines.add(new Line.Text(words)));
        List<String> names = heads.get().stream().map(clean::get).toList();
        int last = heads.get().get(names.size() - 1);
        lines.addAll(table(names, clean.subList(last + 1, clean.size())));
        return Optional.of(lines);
      }
    }
    return Optional.empty();
  }

  // As many lines as name columns; the first run of lines that is a heading in whole.
  private static Optional<List<Integer>> heads(List<String> lines, int start) {
    List<Integer> heads = new ArrayList<>();
    Optional<List<Integer>> best = Optional.empty();
    int known = 0;
    for (int index = start; index < lines.size() && heads.size() < MOST_COLUMNS; index++) {
      String words = lines.get(index);
      if (words.isEmpty()) {
        if (heads.isEmpty()) {
          break;
        }
        continue;
      }
      if (words.length() > LONGEST_HEAD || words.matches("\\d.*")) {
        break;
      }
      heads.add(index);
      Optional<Heading> heading = heading(heads.stream().map(lines::get).toList());
      if (heading.isPresent()) {
        int columns = known(heading.get(), heads.size());
        boolean whole =
            heading.get().column(0).isPresent()
                && heading.get().column(heads.size() - 1).isPresent();
        if (columns > known && whole) {
          known = columns;
          best = Optional.of(List.copyOf(heads));
        }
      }
    }
    return best.filter(found -> found.size() >= 3);
  }

  // «План мероприятий» above the heading looks like a heading, too: without it and what stands
  // between, as many columns are known and fewer are not.
  private static List<Integer> withoutTitle(List<String> lines, List<Integer> heads) {
    List<Integer> best = heads;
    int known = known(lines, heads);
    for (int first = 1; first + 2 < heads.size(); first++) {
      List<Integer> fewer = heads.subList(first, heads.size());
      if (known(lines, fewer) >= known) {
        best = fewer;
      }
    }
    return best;
  }

  private static int known(List<String> lines, List<Integer> heads) {
    return heading(heads.stream().map(lines::get).toList())
        .filter(heading -> heading.column(0).isPresent())
        .map(heading -> known(heading, heads.size()))
        .orElse(0);
  }

  private static int known(Heading heading, int size) {
    return (int)
        IntStream.range(0, size).filter(place -> heading.column(place).isPresent()).count();
  }

  private static Optional<Heading> heading(List<String> names) {
    return Heading.of(new Line.Row(0, row(names)));
  }

  private static List<Line> table(List<String> names, List<String> below) {
    Heading heading = heading(names).orElseThrow();
    List<Optional<Column>> columns =
        IntStream.range(0, names.size()).mapToObj(heading::column).toList();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line.Row(0, row(names)));
    new CellSequence(columns).read(withoutRepeats(names, below), lines);
    return lines;
  }

  // The heading on the next page, and the numbers of the columns below it, say nothing new.
  private static List<String> withoutRepeats(List<String> names, List<String> below) {
    List<String> numbers =
        IntStream.rangeClosed(1, names.size()).mapToObj(String::valueOf).toList();
    return without(numbers, without(names, below));
  }

  private static List<String> without(List<String> repeated, List<String> lines) {
    List<String> left = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      int end = endOf(repeated, lines, index);
      if (end < 0) {
        left.add(lines.get(index));
      } else {
        index = end - 1;
      }
    }
    return left;
  }

  private static int endOf(List<String> repeated, List<String> lines, int start) {
    int found = 0;
    int index = start;
    while (index < lines.size() && found < repeated.size()) {
      String words = lines.get(index);
      if (words.equals(repeated.get(found))) {
        found++;
      } else if (!words.isEmpty() || found == 0) {
        return -1;
      }
      index++;
    }
    return found == repeated.size() ? index : -1;
  }

  private static List<Cell> row(List<String> words) {
    return IntStream.range(0, words.size())
        .mapToObj(column -> Cell.at(column, words.get(column)))
        .collect(Collectors.toList());
  }
}
