package ru.vekha.proof.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import ru.vekha.roadmap.Activity;
import ru.vekha.roadmap.ActivityRow;

/**
 * How rows are named in a scenario: by their numbers, «1.5»; where each stage of a roadmap begins
 * to count anew, by stage and number, «3/2», and by the piece of work in a row, «3/2 (1)».
 */
final class RowKeys {

  private RowKeys() {}

  /** The keys of a launched roadmap's rows. */
  static Map<UUID, String> of(List<Activity> activities) {
    List<String> keys =
        keys(
            activities.stream().map(Activity::section).toList(),
            activities.stream().map(Activity::number).toList());
    Map<UUID, String> named = new LinkedHashMap<>();
    for (int index = 0; index < keys.size(); index++) {
      named.put(activities.get(index).id(), keys.get(index));
    }
    return named;
  }

  /** The keys of rows as they were read, in their order. */
  static List<String> ofRows(List<ActivityRow> rows) {
    return keys(
        rows.stream().map(ActivityRow::section).toList(),
        rows.stream().map(ActivityRow::number).toList());
  }

  private static List<String> keys(List<String> sections, List<String> printed) {
    List<String> numbers = printed.stream().map(each -> each.replaceFirst("\\.$", "")).toList();
    if (numbers.stream().distinct().count() == numbers.size()) {
      return numbers;
    }
    List<String> keys = new ArrayList<>();
    int stage = 0;
    for (int index = 0; index < numbers.size(); index++) {
      if (index == 0 || !Objects.equals(sections.get(index), sections.get(index - 1))) {
        stage++;
      }
      keys.add(stage + "/" + numbers.get(index));
    }
    return keys;
  }
}
