package ru.vekha.roadmap.table;

import java.util.Set;

/**
 * One row that stands under a roadmap's heading, or the heading of a section.
 *
 * @param place its place in the tables, counted from 1 with the first heading
 * @param columns the columns that the table has
 * @param words its words by column
 * @param whole all its words
 * @param section whether its shape alone says that it heads a section
 */
record RoadmapRow(int place, Set<Column> columns, RowWords words, String whole, boolean section) {

  /** A section's heading that is no row of a table, or lies across one. */
  static RoadmapRow section(int place, String words) {
    return new RoadmapRow(place, Set.of(), RowWords.NONE, words, true);
  }
}
