package ru.vekha.control.stage;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import ru.vekha.control.DueBasis;
import ru.vekha.control.WaitsFor;
import ru.vekha.organisation.OrganisationKind;

/**
 * What the stages of an assignment depend on.
 *
 * @param level where whoever is waited for stands
 */
public record StageCase(WaitsFor waitsFor, Level level, Work work, Importance importance) {

  /** Where an organisation stands. */
  public enum Level {
    REGION,
    TERRITORY,
    MUNICIPALITY,
    /** A school, a centre, anybody who is no authority. */
    ORGANISATION;

    /** The level of a kind of organisation. */
    public static Level of(OrganisationKind kind) {
      return kind.isAuthority() ? valueOf(kind.name()) : ORGANISATION;
    }
  }

  /** What kind of work it is. */
  public enum Work {
    /** An assignment with a date. */
    ASSIGNMENT,
    /** Work of a whole period that is reported on at its end. */
    STANDING,
    /** A step of a lifecycle process. */
    STEP;

    /** The kind of a card's work. */
    public static Work of(DueBasis basis, boolean step) {
      if (step) {
        return STEP;
      }
      return basis == DueBasis.STANDING ? STANDING : ASSIGNMENT;
    }
  }

  /** How much depends on it. */
  public enum Importance {
    /** What the order itself charges somebody with, beside the roadmap's rows. */
    HIGH,
    NORMAL
  }

  /** Every case there can be. */
  public static Stream<StageCase> all() {
    return Arrays.stream(WaitsFor.values())
        .flatMap(
            whom ->
                Arrays.stream(Level.values())
                    .flatMap(
                        level ->
                            Arrays.stream(Work.values())
                                .flatMap(
                                    work ->
                                        Arrays.stream(Importance.values())
                                            .map(each -> new StageCase(whom, level, work, each)))));
  }

  /** The case as a table asks for it. */
  Map<String, String> inputs() {
    return Map.of(
        StageColumns.WAITS_FOR, waitsFor.name(),
        StageColumns.LEVEL, level.name(),
        StageColumns.WORK, work.name(),
        StageColumns.IMPORTANCE, importance.name());
  }
}
