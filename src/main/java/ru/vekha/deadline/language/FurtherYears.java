package ru.vekha.deadline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.language.family.Reading;
import ru.vekha.deadline.rule.DatedRule;
import ru.vekha.deadline.rule.repetition.EachPeriod;
import ru.vekha.deadline.rule.repetition.Rhythm;
import ru.vekha.deadline.rule.repetition.Yearly;

/**
 * Reads «до 1 марта 2022 г., далее ежегодно до 1 февраля»: the yearly date begins behind the first
 * one.
 */
final class FurtherYears {

  private static final DeadlineRule EVERY_YEAR = new EachPeriod(Rhythm.YEAR);

  private FurtherYears() {}

  /**
   * The parts of a cell with the yearly date in one part.
   *
   * @param at the part that stands behind «далее»
   */
  static List<Reading> joined(List<Reading> parts, int at) {
    if (at + 1 >= parts.size()) {
      return parts;
    }
    Reading one = parts.get(at);
    Reading other = parts.get(at + 1);
    Reading date = EVERY_YEAR.equals(one.rule()) ? other : one;
    boolean yearly = EVERY_YEAR.equals(one.rule()) || EVERY_YEAR.equals(other.rule());
    if (!yearly || !(date.rule() instanceof DatedRule dated) || !dated.saysNoYear()) {
      return parts;
    }
    List<String> notes = Stream.concat(one.notes().stream(), other.notes().stream()).toList();
    List<Reading> joined = new ArrayList<>(parts.subList(0, at));
    joined.add(new Reading(new Yearly(dated), notes).after(parts.get(at - 1)));
    joined.addAll(parts.subList(at + 2, parts.size()));
    return joined;
  }
}
