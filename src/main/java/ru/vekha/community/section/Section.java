package ru.vekha.community.section;

import java.util.List;
import java.util.Optional;

/**
 * A kind of entries around the pairs.
 *
 * @param slug its name in addresses and in the record of changes
 * @param table where its entries are kept
 * @param title what users read above the list
 * @param entryTitle what users read above the form of one entry
 * @param lead a sentence on what belongs here, may be empty
 * @param name the column that an entry is called by where another section refers to it
 */
public record Section(
    String slug,
    String table,
    String title,
    String entryTitle,
    String lead,
    String name,
    List<Field> fields,
    List<Rule> rules) {

  public Section {
    fields = List.copyOf(fields);
    rules = List.copyOf(rules);
  }

  static Section of(
      String slug, String table, String title, String entryTitle, String lead, Field... fields) {
    String name = fields.length > 1 ? fields[1].column() : Field.DATED_ON;
    return new Section(slug, table, title, entryTitle, lead, name, List.of(fields), List.of());
  }

  Section with(Rule... rules) {
    return new Section(slug, table, title, entryTitle, lead, name, fields, List.of(rules));
  }

  /** The field of a column. */
  public Optional<Field> field(String column) {
    return fields.stream().filter(each -> each.column().equals(column)).findFirst();
  }
}
