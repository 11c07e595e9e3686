package ru.vekha.roadmap.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.vekha.roadmap.Part;
import ru.vekha.roadmap.wording.CellText;

/**
 * The parts that the cells of one activity name.
 *
 * @param parts the parts in printed order; none when the activity is one piece of work
 * @param isJudgement whether the cells could be matched in another way too, so that a person should
 *     look at it
 */
public record CellSplit(List<Part> parts, boolean isJudgement) {
  // No cell of a real order is longer; a longer one is left to a person.
  private static final int LONGEST_CELL = 4_000;
  private static final CellSplit NONE = new CellSplit(List.of(), false);
  // A head signs alone; others named one below the other work together.
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:и\\.\\s?о\\. )?(?:директор|руководител[ьи]|начальник|заведующ\\p{L}+|министр|глава)(?!\\p{L}).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Keeps its own copy of the parts. */
  public CellSplit {
    parts = List.copyOf(parts);
  }

  /**
   * Splits the cells of an activity.
   *
   * @param title the lines of the cell that says what is to be done, with its empty lines
   * @param deadline the lines of the deadline's cell
   * @param responsible the lines of the cell that says who answers
   * @param result the lines of the result's cell
   */
  public static CellSplit of(
      List<String> title, List<String> deadline, List<String> responsible, List<String> result) {
    if (Stream.of(title, deadline, responsible, result).anyMatch(CellSplit::isTooLong)) {
      return NONE;
    }
    Cells cells = new Cells(words(title), words(deadline), words(responsible), words(result));
    List<String> deadlines = Deadlines.apart(deadline);
    List<String> items = ListMarks.items(title);
    if (items.size() > 1) {
      return ofItems(items, cells, deadlines, responsible, result);
    }
    List<String> documents = documents(result, deadlines.size());
    if (documents.size() > 1) {
      return ofDocuments(documents, cells, deadlines, responsible, CellLines.lines(result));
    }
    return deadlines.size() > 1 ? ofDeadlines(cells, deadlines, responsible) : NONE;
  }

  private static CellSplit ofItems(
      List<String> items,
      Cells cells,
      List<String> deadlines,
      List<String> responsible,
      List<String> result) {
    int size = items.size();
    List<String> documents = Documents.apart(result);
    List<String> parties = groups(responsible, size);
    List<Part> parts = new ArrayList<>();
    for (int index = 0; index < size; index++) {
      parts.add(
          new Part(
              items.get(index),
              at(documents, index, size, cells.result()),
              at(parties, index, size, cells.responsible()),
              at(deadlines, index, size, cells.deadline())));
    }
    boolean matched =
        documents.size() == size || parties.size() == size || deadlines.size() == size;
    return new CellSplit(parts, matched);
  }

  private static CellSplit ofDocuments(
      List<String> documents,
      Cells cells,
      List<String> deadlines,
      List<String> responsible,
      List<String> resultLines) {
    int size = documents.size();
    List<String> groups = groups(responsible, size);
    boolean byPosition =
        groups.size() == size
            && (deadlines.size() == size || groups.stream().anyMatch(CellSplit::isHead));
    List<Part> parts = new ArrayList<>();
    for (int index = 0; index < size; index++) {
      String document = documents.get(index);
      parts.add(
          new Part(
              document,
              document,
              byPosition ? groups.get(index) : cells.responsible(),
              at(deadlines, index, size, cells.deadline())));
    }
    boolean lostBorders = resultLines.size() == 1;
    boolean severalParties = CellLines.lines(responsible).size() > 1;
    return new CellSplit(parts, lostBorders || severalParties || deadlines.size() == size);
  }

  private static CellSplit ofDeadlines(
      Cells cells, List<String> deadlines, List<String> responsible) {
    int size = deadlines.size();
    List<String> parties = groups(responsible, size);
    List<Part> parts = new ArrayList<>();
    for (int index = 0; index < size; index++) {
      parts.add(
          new Part(
              cells.title(),
              cells.result(),
              at(parties, index, size, cells.responsible()),
              deadlines.get(index)));
    }
    return new CellSplit(parts, parties.size() == size);
  }

  private static List<String> documents(List<String> result, int deadlines) {
    List<String> apart = Documents.apart(result);
    if (apart.size() > 1) {
      return apart;
    }
    String words = words(result);
    List<String> named = Documents.byNames(words);
    if (named.size() > 1) {
      return named;
    }
    List<String> repeated = Documents.byRepetition(words);
    List<String> commas = Documents.byCommas(words);
    return repeated.size() == 1 && deadlines > 1 && commas.size() == deadlines ? commas : repeated;
  }

  // The parties in as many groups as there are parts, when lines or gaps give so many.
  private static List<String> groups(List<String> lines, int size) {
    for (List<String> groups :
        List.of(CellLines.blocks(lines), CellLines.blocksByAnyGap(lines), CellLines.lines(lines))) {
      if (groups.size() == size) {
        return groups;
      }
    }
    return List.of();
  }

  private static String at(List<String> values, int index, int size, String shared) {
    return values.size() == size ? values.get(index) : shared;
  }

  private static boolean isTooLong(List<String> lines) {
    return lines.stream().mapToInt(String::length).sum() > LONGEST_CELL;
  }

  private static boolean isHead(String party) {
    return HEAD.matcher(party).matches();
  }

  private static String words(List<String> lines) {
    return lines.stream().filter(line -> !line.isEmpty()).reduce("", CellText::join);
  }

  private record Cells(String title, String deadline, String responsible, String result) {}
}
