package ru.vekha.roadmap;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import ru.vekha.roadmap.wording.CellText;
import ru.vekha.roadmap.wording.ItemNumber;

/**
 * One activity of a roadmap in the document's own words; a cell that is empty in the document is an
 * empty string here.
 *
 * @param number the number as printed («1.1.»), or the number by order when none is printed
 * @param section the heading of the section above, with its number; empty without sections
 * @param group the title of the group row above («5.1. Контроль…»), with its number; empty without
 * @param title what is to be done
 * @param deadline the phrase that says when
 * @param responsible the words that say who answers
 * @param result the words that say what shows that it is done
 * @param place the row of the table, counted from 1 with the heading
 * @param parts the several pieces of work that its cells name, in printed order; empty for a row
 *     that is one piece of work
 * @param numbering where the number comes from
 * @param details what a column of its own says beside the title, «Содержание деятельности»; empty
 *     without
 */
public record ActivityRow(
    String number,
    String section,
    String group,
    String title,
    String deadline,
    String responsible,
    String result,
    int place,
    List<Part> parts,
    Numbering numbering,
    String details) {

  /** Keeps its own copy of the parts. What was kept before these were known has none of them. */
  public ActivityRow {
    parts = List.copyOf(parts);
    numbering = Objects.requireNonNullElse(numbering, Numbering.PRINTED);
    details = Objects.requireNonNullElse(details, "");
  }

  /** An activity with a printed number and nothing beside its title. */
  public ActivityRow(
      String number,
      String section,
      String group,
      String title,
      String deadline,
      String responsible,
      String result,
      int place,
      List<Part> parts) {
    this(
        number,
        section,
        group,
        title,
        deadline,
        responsible,
        result,
        place,
        parts,
        Numbering.PRINTED,
        "");
  }

  /** The same that is one piece of work. */
  public ActivityRow(
      String number,
      String section,
      String group,
      String title,
      String deadline,
      String responsible,
      String result,
      int place) {
    this(number, section, group, title, deadline, responsible, result, place, List.of());
  }

  /** The same activity with its cells split. */
  public ActivityRow split(List<Part> intoParts) {
    return with(title, intoParts, numbering, details);
  }

  /** The same activity whose number comes from elsewhere. */
  public ActivityRow numbered(Numbering other) {
    return with(title, parts, other, details);
  }

  /** The same activity with what a column beside the title says. */
  public ActivityRow detailed(String words) {
    return with(title, parts, numbering, words);
  }

  /** The same activity in whose title the details stand as well: «Беседы: с родителями, …». */
  public ActivityRow withDetailsInTitle() {
    boolean nothingNew = details.isEmpty() || title.contains(details);
    return nothingNew ? this : with(CellText.titled(title, details), parts, numbering, "");
  }

  private ActivityRow with(
      String newTitle, List<Part> newParts, Numbering newNumbering, String newDetails) {
    return new ActivityRow(
        number,
        section,
        group,
        newTitle,
        deadline,
        responsible,
        result,
        place,
        newParts,
        newNumbering,
        newDetails);
  }

  /** The number that the document itself has; empty where the row was counted. */
  public String printedNumber() {
    return numbering == Numbering.COUNTED ? "" : number;
  }

  /**
   * Whether a section is the closing stage of a school's roadmap, where «май Х года» is the May at
   * the end of the school year.
   */
  static boolean isClosingStage(String section) {
    return section.toLowerCase(Locale.ROOT).contains("заверш");
  }

  /** The number without the final dot, the same for «4.5» and «4.5.». */
  public String plainNumber() {
    return ItemNumber.plain(number);
  }
}
