package ru.vekha.execution.order;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.OrderedDates;
import ru.vekha.control.OrderedMoves;
import ru.vekha.control.ShiftOrder;
import ru.vekha.control.ShiftOrders;
import ru.vekha.execution.LaunchRefused;
import ru.vekha.execution.RoadmapEndings;
import ru.vekha.execution.process.OrderedShiftInstances;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.RoadmapRights;
import ru.vekha.roadmap.Roadmaps;

/**
 * Moves the dates of a whole roadmap or of a section as an order says, all of it or nothing: cards,
 * reasons and history in one transaction, and in it starts the process by which open tasks follow
 * in batches.
 */
@Service
public class RoadmapShift {

  private final Roadmaps roadmaps;
  private final RoadmapRights rights;
  private final RoadmapEndings endings;
  private final ShiftWishCheck check;
  private final ShiftPlanner planner;
  private final OrderedDates dates;
  private final OrderedMoves moves;
  private final ShiftOrders orders;
  private final OrderedShiftInstances instances;

  RoadmapShift(
      Roadmaps roadmaps,
      RoadmapRights rights,
      RoadmapEndings endings,
      ShiftWishCheck check,
      ShiftPlanner planner,
      OrderedDates dates,
      OrderedMoves moves,
      ShiftOrders orders,
      OrderedShiftInstances instances) {
    this.roadmaps = roadmaps;
    this.rights = rights;
    this.endings = endings;
    this.check = check;
    this.planner = planner;
    this.dates = dates;
    this.moves = moves;
    this.orders = orders;
    this.instances = instances;
  }

  /** A roadmap whose dates the person may move; nothing when there is none for them. */
  public Optional<Roadmap> of(UUID roadmapId, String personId) {
    return roadmaps
        .find(roadmapId)
        .filter(each -> rights.maySetUp(personId, each.organisationId()));
  }

  /** The sections of a roadmap. */
  public List<String> sections(UUID roadmapId) {
    return roadmaps.activities(roadmapId).stream()
        .map(activity -> activity.section())
        .filter(section -> !section.isBlank())
        .distinct()
        .toList();
  }

  /**
   * What an order would move.
   *
   * @throws LaunchRefused if it lacks something or does not fit the roadmap
   */
  @Transactional(readOnly = true)
  public ShiftPreview preview(Roadmap roadmap, ShiftWish wish) {
    check.check(wish, roadmap, sections(roadmap.id()));
    return planner.plan(roadmap, wish);
  }

  /**
   * Moves the dates as a person has seen them.
   *
   * @param seen the mark of the preview that the person saw
   * @param paper the order itself; null when it is not kept here
   * @return how many assignments were moved; nothing when there is no such roadmap for this person
   * @throws LaunchRefused if the order does not fit, or anything has changed since the preview
   */
  @Transactional
  public Optional<Integer> move(
      UUID roadmapId,
      ShiftWish wish,
      String seen,
      ShiftOrders.@Nullable Paper paper,
      String personId) {
    return of(roadmapId, personId).map(found -> move(found, wish, seen, paper, personId));
  }

  private int move(
      Roadmap found,
      ShiftWish wish,
      String seen,
      ShiftOrders.@Nullable Paper paper,
      String personId) {
    UUID id = found.id();
    // Cards before their roadmap, in the order in which accepting a result locks them.
    dates.lock(id, wish.section());
    Roadmap roadmap =
        roadmaps
            .lockOpen(id)
            .filter(each -> endings.find(id).isEmpty())
            .orElseThrow(() -> new LaunchRefused("Дорожная карта уже закрыта или закрывается."));
    ShiftPreview plan = preview(roadmap, wish);
    if (!plan.isReady()) {
      throw new LaunchRefused(
          plan.days().isEmpty()
              ? "Переносить нечего: таких незаконченных поручений нет."
              : "Сроки нельзя перенести за конец дорожной карты. Перенесите и её конец.");
    }
    if (!plan.mark().equals(seen)) {
      throw new LaunchRefused(
          "Поручения изменились, пока страница была открыта. Посмотрите перенос ещё раз.");
    }
    ShiftOrder order =
        new ShiftOrder(
            UUID.randomUUID(),
            id,
            wish.section(),
            wish.number().strip(),
            Objects.requireNonNull(wish.date()),
            wish.reason().strip(),
            wish.term(),
            roadmap.periodTo(),
            plan.end());
    orders.add(order, personId);
    if (paper != null) {
      orders.keep(order.id(), paper);
    }
    if (order.movesEnd()) {
      roadmaps.amend(until(roadmap, order), List.of(), List.of());
    }
    int moved =
        moves.make(order, plan.days().stream().map(ShiftPreview.Day::move).toList(), personId);
    instances.start(order.id(), roadmap.organisationId());
    return moved;
  }

  private static Roadmap until(Roadmap roadmap, ShiftOrder order) {
    return new Roadmap(
        roadmap.id(),
        roadmap.organisationId(),
        roadmap.title(),
        roadmap.orderNumber(),
        roadmap.orderDate(),
        roadmap.periodFrom(),
        order.endAfter(),
        roadmap.launchedOn(),
        roadmap.movesDaysOff(),
        roadmap.schoolYear());
  }
}
