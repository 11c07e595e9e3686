package ru.vekha.roadmap;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A value that the organisations of a launched roadmap have to reach.
 *
 * @param place where it stands among the roadmap's indicators, from 1
 * @param number its number as printed; empty when none is printed
 * @param unit the unit as printed; empty when none is printed
 * @param targets what it has to come to, by year; years without a number are not among them
 */
public record RoadmapIndicator(
    UUID id,
    UUID roadmapId,
    int place,
    String number,
    String title,
    String unit,
    SortedMap<Integer, IndicatorTarget> targets) {

  /** Keeps its own copy of the targets. */
  public RoadmapIndicator {
    targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
  }
}
