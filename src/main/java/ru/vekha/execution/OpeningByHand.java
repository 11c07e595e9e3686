package ru.vekha.execution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.CardPlanning;
import ru.vekha.control.DueBasis;
import ru.vekha.control.NewCard;
import ru.vekha.execution.process.NeededRows;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;
import ru.vekha.roadmap.Activity;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.RoadmapRights;
import ru.vekha.roadmap.Roadmaps;

/** Opens an activity that is done «по мере необходимости» when the methodist sees the need. */
@Service
public class OpeningByHand {

  private final Roadmaps roadmaps;
  private final Organisations organisations;
  private final ResponsibleBodies bodies;
  private final ActivityResponsibles responsibles;
  private final CardPlanning cards;
  private final RoadmapRights rights;
  private final JdbcClient jdbc;
  private final Clock clock;

  OpeningByHand(
      Roadmaps roadmaps,
      Organisations organisations,
      ResponsibleBodies bodies,
      ActivityResponsibles responsibles,
      CardPlanning cards,
      RoadmapRights rights,
      JdbcClient jdbc,
      Clock clock) {
    this.roadmaps = roadmaps;
    this.organisations = organisations;
    this.bodies = bodies;
    this.responsibles = responsibles;
    this.cards = cards;
    this.rights = rights;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether the activity waits for somebody to see the need. */
  public static boolean isAsNeeded(String deadline, Roadmap roadmap) {
    return NeededRows.isOne(deadline, roadmap);
  }

  /**
   * Plans one assignment for each responsible body, to be opened at once.
   *
   * @throws LaunchRefused if the person may not, the date does not fit or nobody can be found for
   *     it
   */
  @Transactional
  public void open(UUID activityId, LocalDate due, String personId) {
    Activity activity =
        roadmaps
            .findActivity(activityId)
            // A row that an order has struck out is there no more.
            .filter(found -> roadmaps.activities(found.roadmapId()).contains(found))
            .orElseThrow(() -> new LaunchRefused("Такого мероприятия нет."));
    Roadmap roadmap = roadmaps.find(activity.roadmapId()).orElseThrow();
    if (!rights.maySetUp(personId, roadmap.organisationId())
        || !isAsNeeded(activity.deadline(), roadmap)) {
      throw new LaunchRefused("Это мероприятие нельзя открыть вручную.");
    }
    if (roadmaps.lockOpen(roadmap.id()).isEmpty()) {
      throw new LaunchRefused("Дорожная карта закрыта, новых поручений по ней не открыть.");
    }
    Organisation authority = organisations.get(roadmap.organisationId());
    LocalDate today = LocalDate.now(clock.withZone(authority.zone()));
    if (due.isBefore(today) || due.isAfter(roadmap.periodTo())) {
      throw new LaunchRefused(
          "Срок должен быть не раньше сегодняшнего дня и не позже конца дорожной карты.");
    }
    cards.plan(newCards(activity, roadmap, authority, today, due), personId);
  }

  private List<NewCard> newCards(
      Activity activity, Roadmap roadmap, Organisation authority, LocalDate today, LocalDate due) {
    List<Question> questions = new ArrayList<>();
    List<ResponsibleBody> found =
        bodies.of(activity.responsible(), responsibles.of(activity.id()), authority, questions);
    if (!questions.isEmpty()) {
      throw new LaunchRefused(questions.get(0).what() + " " + questions.get(0).remedy());
    }
    int occurrence = nextOccurrence(activity.id());
    return found.stream()
        .map(
            body ->
                new NewCard(
                    roadmap.id(),
                    activity.id(),
                    body.organisation().id(),
                    authority.id(),
                    body.responsible(),
                    body.coExecutors(),
                    occurrence,
                    DueBasis.DATED,
                    body.organisation().zone(),
                    today,
                    due,
                    due,
                    null))
        .toList();
  }

  private int nextOccurrence(UUID activityId) {
    return jdbc.sql(
            "SELECT coalesce(max(occurrence), 0) + 1 FROM control_card WHERE activity_id = :id")
        .param("id", activityId)
        .query(Integer.class)
        .single();
  }
}
