package ru.vekha.execution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.UnfinishedCards;
import ru.vekha.execution.process.RoadmapInstances;
import ru.vekha.organisation.Organisations;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.RoadmapRights;
import ru.vekha.roadmap.Roadmaps;

/** Ends a roadmap before its time by an order, all of it or nothing. */
@Service
public class RoadmapEarlyEnd {

  private static final int LONGEST_NUMBER = 60;
  private static final int LONGEST_REASON = 2000;

  private final Roadmaps roadmaps;
  private final RoadmapRights rights;
  private final UnfinishedCards cards;
  private final RoadmapEndings endings;
  private final RoadmapEnd end;
  private final RoadmapInstances instances;
  private final Organisations organisations;
  private final Clock clock;

  RoadmapEarlyEnd(
      Roadmaps roadmaps,
      RoadmapRights rights,
      UnfinishedCards cards,
      RoadmapEndings endings,
      RoadmapEnd end,
      RoadmapInstances instances,
      Organisations organisations,
      Clock clock) {
    this.roadmaps = roadmaps;
    this.rights = rights;
    this.cards = cards;
    this.endings = endings;
    this.end = end;
    this.instances = instances;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** The order that ends a roadmap, and why. */
  public record Order(String number, @Nullable LocalDate date, String reason) {}

  /**
   * Ends a roadmap.
   *
   * @return whether there is such a roadmap for this person to end
   * @throws LaunchRefused if the order lacks something or the roadmap has ended already
   */
  @Transactional
  public boolean end(UUID roadmapId, Order order, String personId) {
    Optional<Roadmap> found =
        roadmaps.find(roadmapId).filter(each -> rights.maySetUp(personId, each.organisationId()));
    if (found.isEmpty()) {
      return false;
    }
    check(order, found.get());
    // Cards before their roadmap, in the order in which accepting a result locks them.
    cards.lock(roadmapId);
    Roadmap roadmap =
        roadmaps
            .lockOpen(roadmapId)
            .filter(each -> endings.find(roadmapId).isEmpty())
            .orElseThrow(() -> new LaunchRefused("Дорожная карта уже закрыта или закрывается."));
    endings.add(
        roadmapId,
        RoadmapEndings.Kind.BY_ORDER,
        order.number().strip(),
        order.date(),
        order.reason().strip(),
        personId);
    end.end(roadmap, true, personId);
    instances.endEarly(roadmapId);
    return true;
  }

  private void check(Order order, Roadmap roadmap) {
    LocalDate date = order.date();
    String number = order.number().strip();
    String reason = order.reason().strip();
    LocalDate today =
        LocalDate.now(clock.withZone(organisations.get(roadmap.organisationId()).zone()));
    require(
        !number.isEmpty() && number.length() <= LONGEST_NUMBER,
        "Номер приказа: укажите номер не длиннее 60 знаков.");
    require(date != null, "Дата приказа: укажите дату.");
    require(
        date == null || !date.isAfter(today),
        "Дата приказа: эта дата ещё не наступила. Исправьте дату.");
    require(
        date == null || !date.isBefore(roadmap.orderDate()),
        "Дата приказа: она раньше приказа, которым утверждена дорожная карта. Исправьте дату.");
    require(
        !reason.isEmpty() && reason.length() <= LONGEST_REASON,
        "Причина: опишите её, не более 2000 знаков.");
  }

  private static void require(boolean holds, String refusal) {
    if (!holds) {
      throw new LaunchRefused(refusal);
    }
  }
}
