package ru.vekha.control.stage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ru.vekha.control.WaitsFor;

/** The columns of the table, and the words that its conditions may name. */
final class StageColumns {

  static final String WAITS_FOR = "waitsFor";
  static final String LEVEL = "level";
  static final String WORK = "work";
  static final String IMPORTANCE = "importance";

  static final String STAGE = "stage";
  static final String DAYS = "days";
  static final String REACHES = "reaches";
  static final String ADDRESSEES = "addressees";
  static final String LETTER = "letter";
  static final String WORDS = "words";
  static final String PRIORITY = "priority";
  static final String GROUP = "group";

  static final Map<String, Set<String>> CONDITIONS =
      Map.of(
          WAITS_FOR, names(WaitsFor.values()),
          LEVEL, names(StageCase.Level.values()),
          WORK, names(StageCase.Work.values()),
          IMPORTANCE, names(StageCase.Importance.values()));

  static final List<String> ANSWERS =
      List.of(STAGE, DAYS, REACHES, ADDRESSEES, LETTER, WORDS, PRIORITY, GROUP);

  private StageColumns() {}

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
  }
}
