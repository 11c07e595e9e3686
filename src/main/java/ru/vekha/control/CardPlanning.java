package ru.vekha.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the cards of a roadmap that is being launched. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class CardPlanning {

  /** An order to a region makes tens of thousands of cards; so many go to the database at once. */
  private static final int AT_ONCE = 1_000;

  /** One statement for all of them, because the sums are kept by statement (adr 0022). */
  private static final String CARDS =
      """
      INSERT INTO control_card (id, roadmap_id, activity_id, organisation_id,
        controller_organisation_id, responsible_role, responsible_person_id, occurrence, basis,
        state, zone, opens_at, settle_by, original_due, current_due, due_at, step)
      SELECT id, roadmap, activity, organisation, controller, role, person, occurrence, basis,
             'PLANNED', zone, opens_at, settle_by, due, due, due_at, step
        FROM unnest(
          CAST(:ids AS uuid[]), CAST(:roadmaps AS uuid[]), CAST(:activities AS uuid[]),
          CAST(:organisations AS text[]), CAST(:controllers AS text[]), CAST(:roles AS text[]),
          CAST(:people AS text[]), CAST(:occurrences AS int[]), CAST(:bases AS text[]),
          CAST(:zones AS text[]), CAST(:openings AS timestamptz[]), CAST(:settlings AS date[]),
          CAST(:days AS date[]), CAST(:moments AS timestamptz[]), CAST(:steps AS text[]))
          AS card (id, roadmap, activity, organisation, controller, role, person, occurrence, basis,
                   zone, opens_at, settle_by, due, due_at, step)""";

  private static final String CO_EXECUTOR =
      "INSERT INTO card_co_executor (card_id, place, role, person_id)"
          + " VALUES (:card, :place, :role, :person)";

  private final NamedParameterJdbcOperations jdbc;
  private final CardEvents events;

  CardPlanning(NamedParameterJdbcOperations jdbc, CardEvents events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /** Plans assignments; nobody has a task of them yet. */
  public void plan(Collection<NewCard> cards, String actor) {
    List<NewCard> all = List.copyOf(cards);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      planSome(all.subList(from, Math.min(all.size(), from + AT_ONCE)), actor);
    }
  }

  private void planSome(List<NewCard> cards, String actor) {
    List<UUID> ids = cards.stream().map(card -> UUID.randomUUID()).toList();
    List<SqlParameterSource> helpers = new ArrayList<>();
    for (int card = 0; card < ids.size(); card++) {
      List<NewCard.Executor> coExecutors = cards.get(card).coExecutors();
      for (int place = 0; place < coExecutors.size(); place++) {
        helpers.add(helper(ids.get(card), place + 1, coExecutors.get(place)));
      }
    }
    jdbc.update(CARDS, columns(ids, cards));
    if (!helpers.isEmpty()) {
      jdbc.batchUpdate(CO_EXECUTOR, helpers.toArray(SqlParameterSource[]::new));
    }
    events.append(ids, CardEvent.PLANNED, actor, null);
  }

  private static SqlParameterSource columns(List<UUID> ids, List<NewCard> cards) {
    return new MapSqlParameterSource("ids", texts(ids, UUID::toString))
        .addValue("roadmaps", texts(cards, card -> card.roadmapId().toString()))
        .addValue("activities", texts(cards, card -> card.activityId().toString()))
        .addValue("organisations", texts(cards, NewCard::organisationId))
        .addValue("controllers", texts(cards, NewCard::controllerOrganisationId))
        .addValue("roles", texts(cards, card -> card.responsible().role().groupId()))
        .addValue("people", texts(cards, card -> card.responsible().personId()))
        .addValue("occurrences", texts(cards, card -> String.valueOf(card.occurrence())))
        .addValue("bases", texts(cards, card -> card.basis().name()))
        .addValue("zones", texts(cards, card -> card.zone().getId()))
        .addValue("openings", texts(cards, card -> card.opensAt().toString()))
        .addValue("settlings", texts(cards, card -> card.settleBy().toString()))
        .addValue("days", texts(cards, card -> text(card.due())))
        .addValue("moments", texts(cards, card -> text(endOf(card))))
        .addValue("steps", texts(cards, NewCard::step));
  }

  private static @Nullable Instant endOf(NewCard card) {
    LocalDate due = card.due();
    return due == null ? null : ControlCard.endOf(due, card.zone());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static <T> String[] texts(List<T> all, Function<T, @Nullable String> part) {
    return all.stream().map(part).toArray(String[]::new);
  }

  private static SqlParameterSource helper(UUID card, int place, NewCard.Executor executor) {
    return new MapSqlParameterSource("card", card)
        .addValue("place", place)
        .addValue("role", executor.role().groupId())
        .addValue("person", executor.personId());
  }
}
