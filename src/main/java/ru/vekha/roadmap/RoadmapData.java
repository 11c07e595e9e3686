package ru.vekha.roadmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.roadmap.wording.MovedPhrase;

/**
 * A roadmap as Vekha keeps and ships it.
 *
 * @param id its short name, the name of its file
 * @param title its title
 * @param authorityKind what kind of body issues it
 * @param place the place that body is responsible for: «город Дзержинск»
 * @param orderNumber the order's number without «№»; null for a roadmap without an order
 * @param orderDate the order's date; null for a roadmap without an order
 * @param periodFrom the first day of its period; null when a launch has to say it
 * @param periodTo the last day of its period; null when a launch has to say it
 * @param rows its activities in order
 */
public record RoadmapData(
    String id,
    String title,
    OrganisationKind authorityKind,
    String place,
    @Nullable String orderNumber,
    @Nullable LocalDate orderDate,
    @Nullable LocalDate periodFrom,
    @Nullable LocalDate periodTo,
    List<ActivityRow> rows) {

  /** Keeps its own copy of the rows. */
  public RoadmapData {
    rows = List.copyOf(rows);
  }

  /** The authority in words: its kind and its place. */
  public String authority() {
    return authorityKind.title() + ", " + place;
  }

  /** The roadmap as a document that was read without any problem. */
  public RoadmapDocument document() {
    return new RoadmapDocument(
        authority(), orderNumber, orderDate, periodFrom, periodTo, title, null, rows, List.of());
  }

  /**
   * The same roadmap at another time, for demonstrations. The order gets the date asked for; the
   * period and every date, month and year in the deadline phrases move by one number of whole
   * months: the smallest that brings nothing nearer to the order than it was.
   *
   * @throws IllegalStateException when the roadmap has no order date or a phrase cannot be moved
   */
  public RoadmapData movedTo(LocalDate newOrderDate) {
    if (orderDate == null) {
      throw new IllegalStateException("Roadmap " + id + " has no order date to move");
    }
    int months = months(orderDate, newOrderDate);
    return new RoadmapData(
        id,
        title,
        authorityKind,
        place,
        orderNumber,
        newOrderDate,
        periodFrom == null ? null : periodFrom.plusMonths(months),
        periodTo == null ? null : periodTo.plusMonths(months),
        rows.stream().map(row -> moved(row, months)).toList());
  }

  private static int months(LocalDate from, LocalDate to) {
    int months = (int) ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1));
    return from.plusMonths(months).isBefore(to) ? months + 1 : months;
  }

  private static ActivityRow moved(ActivityRow row, int months) {
    return new ActivityRow(
        row.number(),
        row.section(),
        row.group(),
        row.title(),
        MovedPhrase.of(row.deadline(), months),
        row.responsible(),
        row.result(),
        row.place());
  }
}
