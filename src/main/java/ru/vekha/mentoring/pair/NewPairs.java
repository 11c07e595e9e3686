package ru.vekha.mentoring.pair;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes pairs and groups that are formed. */
@Repository
class NewPairs {

  private final JdbcClient jdbc;
  private final Clock clock;

  NewPairs(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void insert(UUID id, String organisationId, PairToForm pair, String actor) {
    jdbc.sql(
            """
            INSERT INTO mentoring_pair (id, programme_id, organisation_id, mentor_id,
              mentoring_form, role_variant, order_number, order_date, starts_on, ends_on, state,
              employment_consent_on, addendum_number, addendum_date, replaces, formed_by, formed_at)
            VALUES (:id, :programme, :organisation, :mentor, :form, :variant, :orderNumber,
              :orderDate, :from, :to, 'FORMED', :consentOn, :addendumNumber, :addendumDate,
              :replaces, :actor, :now)\
            """)
        .param("id", id)
        .param("programme", pair.programmeId())
        .param("organisation", organisationId)
        .param("mentor", pair.mentorId())
        .param("form", pair.form().code())
        .param("variant", pair.roleVariant())
        .param("orderNumber", pair.order().number())
        .param("orderDate", pair.order().date())
        .param("from", pair.term().from())
        .param("to", pair.term().to())
        .param("consentOn", pair.employment().consentOn())
        .param("addendumNumber", pair.employment().addendumNumber())
        .param("addendumDate", pair.employment().addendumDate())
        .param("replaces", pair.replaces())
        .param("actor", actor)
        .param("now", Timestamp.from(clock.instant()))
        .update();
    pair.menteeIds().forEach(mentee -> insert(id, organisationId, mentee));
  }

  private void insert(UUID id, String organisationId, UUID menteeId) {
    jdbc.sql(
            "INSERT INTO pair_mentee (pair_id, mentee_id, organisation_id)"
                + " VALUES (:pair, :mentee, :organisation)")
        .param("pair", id)
        .param("mentee", menteeId)
        .param("organisation", organisationId)
        .update();
  }

  void started(UUID id, String processInstanceId) {
    jdbc.sql("UPDATE mentoring_pair SET process_instance_id = :instance WHERE id = :id")
        .param("instance", processInstanceId)
        .param("id", id)
        .update();
  }
}
