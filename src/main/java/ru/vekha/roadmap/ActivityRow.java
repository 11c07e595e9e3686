package ru.vekha.roadmap;

import java.util.List;
import java.util.Locale;
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
    List<Part> parts) {

  /** Keeps its own copy of the parts. */
  public ActivityRow {
    parts = List.copyOf(parts);
  }

  /** An activity that is one piece of work. */
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
    return new ActivityRow(
        number, section, group, title, deadline, responsible, result, place, intoParts);
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
