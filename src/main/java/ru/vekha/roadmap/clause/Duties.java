package ru.vekha.roadmap.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.order.Paragraphs;

/**
 * The duties with which the clauses of an order charge somebody. Each is an activity in the
 * clause's own words; what the order itself does («Утвердить …») and who controls it is none.
 *
 * @param dated those of the order itself that have a deadline
 * @param ofAnnexes those in the annexes that have a deadline and name who has to do it
 * @param undated those of the order itself that name no term
 */
public record Duties(
    List<ActivityRow> dated, List<ActivityRow> ofAnnexes, List<ActivityRow> undated) {

  /** Keeps its own copies of the lists. */
  public Duties {
    dated = List.copyOf(dated);
    ofAnnexes = List.copyOf(ofAnnexes);
    undated = List.copyOf(undated);
  }

  /** Those with a deadline, of the order and then of its annexes. */
  public List<ActivityRow> withDeadline() {
    return Stream.concat(dated.stream(), ofAnnexes.stream()).toList();
  }

  /** The duties of an order that stands above its table, or below it when none stands above. */
  public static Duties around(
      List<String> above, List<String> below, @Nullable String orderNumber) {
    return OrderBody.isIn(above) ? in(above, orderNumber) : in(below, orderNumber);
  }

  /**
   * Reads the clauses of an order. Where there is no order there is no duty.
   *
   * @param lines the lines outside of tables, empty ones too
   * @param orderNumber the order's number, when known
   */
  public static Duties in(List<String> lines, @Nullable String orderNumber) {
    List<ActivityRow> dated = new ArrayList<>();
    List<ActivityRow> ofAnnexes = new ArrayList<>();
    List<ActivityRow> undated = new ArrayList<>();
    int place = 0;
    for (Clause clause : OrderBody.clauses(Paragraphs.of(lines), orderNumber)) {
      Duty duty = Duty.of(clause).orElse(null);
      if (duty == null) {
        continue;
      }
      ActivityRow row = duty.toRow(++place);
      if (clause.ofOrder()) {
        (row.deadline().isEmpty() ? undated : dated).add(row);
      } else if (!row.deadline().isEmpty() && !row.responsible().isEmpty()) {
        ofAnnexes.add(row);
      }
    }
    return new Duties(dated, ofAnnexes, undated);
  }
}
