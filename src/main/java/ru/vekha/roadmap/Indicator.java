package ru.vekha.roadmap;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A value that a roadmap's organisations have to reach, with its target for each year.
 *
 * @param number its number as printed; empty when none is printed
 * @param title what is counted, without the unit
 * @param unit the unit as printed («%», «человек»); empty when none is printed
 * @param targets the target of each year in the document's words: «20», «не менее 70»
 */
public record Indicator(
    String number, String title, String unit, SortedMap<Integer, String> targets) {

  /** Keeps its own copy of the targets. */
  public Indicator {
    targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
  }
}
