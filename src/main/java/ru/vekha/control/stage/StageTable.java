package ru.vekha.control.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.vekha.engine.PlainRule;
import ru.vekha.engine.PlainTable;

/**
 * The table of stages, read and checked: every case has stages, and in none of them does one stage
 * contradict another.
 */
public final class StageTable {

  private final Map<StageCase, List<Stage>> stages = new HashMap<>();

  private StageTable() {}

  /**
   * Reads a table.
   *
   * @param wordings says whether there is a letter of a key
   * @throws StageTableRefused if it has a hole, an overlap, an unknown word or a stage that comes
   *     before the one above it
   */
  static StageTable read(String file, byte[] content, Predicate<String> wordings) {
    PlainTable table;
    try {
      table = PlainTable.read(content);
    } catch (IllegalArgumentException e) {
      throw new StageTableRefused(file, "файл не прочитан: " + e.getMessage());
    }
    requireColumns(file, table);
    StageRows rows = new StageRows(file, table, wordings);
    Map<Integer, Stage> byRow = new HashMap<>();
    table.rules().forEach(row -> byRow.put(row.number(), rows.read(row)));
    StageTable checked = new StageTable();
    StageCase.all().forEach(each -> checked.stages.put(each, inOrder(file, table, byRow, each)));
    return checked;
  }

  /** The stages of a case in their order; that the day has passed is one of them. */
  public List<Stage> of(StageCase which) {
    return stages.getOrDefault(which, List.of());
  }

  private static void requireColumns(String file, PlainTable table) {
    if (!StageColumns.CONDITIONS.keySet().equals(Set.copyOf(table.inputs()))) {
      throw new StageTableRefused(
          file,
          "условия должны называться "
              + String.join(", ", new TreeSet<>(StageColumns.CONDITIONS.keySet()))
              + ".");
    }
    if (!table.outputs().containsAll(StageColumns.ANSWERS)
        || table.outputs().size() != StageColumns.ANSWERS.size()) {
      throw new StageTableRefused(
          file, "колонки должны называться " + String.join(", ", StageColumns.ANSWERS) + ".");
    }
  }

  private static List<Stage> inOrder(
      String file, PlainTable table, Map<Integer, Stage> byRow, StageCase which) {
    List<Stage> found = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (PlainRule row : table.holding(which.inputs())) {
      Stage stage = byRow.getOrDefault(row.number(), Stage.DAY_PASSED);
      if (!codes.add(stage.code())) {
        throw new StageTableRefused(
            file, row, "этап «" + stage.code() + "» назначен дважды для случая " + words(which));
      }
      if (!found.isEmpty()) {
        requireLater(file, row, found.get(found.size() - 1), stage, which);
      }
      found.add(stage);
    }
    if (found.stream().allMatch(Stage::isAhead)) {
      throw new StageTableRefused(
          file, "нет ни одного этапа после срока для случая " + words(which));
    }
    found.add((int) found.stream().filter(Stage::isAhead).count(), Stage.DAY_PASSED);
    return List.copyOf(found);
  }

  private static void requireLater(
      String file, PlainRule row, Stage before, Stage stage, StageCase which) {
    String above = " в строке " + before.row() + ", случай " + words(which);
    if (stage.days() == before.days()) {
      throw new StageTableRefused(
          file, row, "на тот же день уже назначен этап «" + before.code() + "»" + above);
    }
    if (stage.days() < before.days()) {
      throw new StageTableRefused(
          file, row, "этап раньше предыдущего, «" + before.code() + "»" + above);
    }
    if (stage.level() < before.level()) {
      throw new StageTableRefused(
          file, row, "уровень контроля ниже, чем у этапа «" + before.code() + "»" + above);
    }
  }

  private static String words(StageCase which) {
    return Stream.of(which.waitsFor(), which.level(), which.work(), which.importance())
        .map(Enum::name)
        .collect(Collectors.joining(", ", "", "."));
  }
}
