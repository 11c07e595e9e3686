package ru.vekha.benchmark;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.control.CardEvent;
import ru.vekha.control.CardState;

/**
 * What has happened to the assignments of a {@link Region}: five events for each, and a form with a
 * document for each that was ever handed in.
 */
final class RegionStory {

  private final OwnerAccount owner;
  private final JdbcClient jdbc;

  RegionStory(BenchedVekha vekha) {
    owner = new OwnerAccount(vekha);
    jdbc = vekha.bean(JdbcClient.class);
  }

  /** Writes it and says how many rows the history has. */
  long tell() {
    owner.run("UPDATE roadmap SET launched_at = now() - interval '41 days'");
    // By the application's own account, which alone may write history.
    List.of(
            """
        INSERT INTO form_submission (id, form_key, task_id, process_instance_id, tenant_id, submitted_by, submitted_at, content)
        SELECT c.id, 'performAssignment', c.id::text, c.id::text, c.organisation_id,
               'p-head' || lpad(substr(c.organisation_id, 11), 12, '0'), now(),
               jsonb_build_object('done', 'full', 'documentNumber', row_number() OVER () || '-о')
          FROM control_card c WHERE c.state IN ('HANDED_IN', 'RETURNED')""",
            event(CardEvent.PLANNED, CardState.PLANNED, 40, false),
            event(CardEvent.OPENED, CardState.OPEN, 30, false),
            event(CardEvent.REMINDED, CardState.OPEN, 20, false),
            event(CardEvent.REMINDED, CardState.OPEN, 10, false),
            event(CardEvent.HANDED_IN, null, 5, true))
        .forEach(each -> jdbc.sql(each).update());
    owner.run("VACUUM ANALYZE control_event", "VACUUM ANALYZE form_submission");
    return jdbc.sql("SELECT count(*) FROM control_event").query(Long.class).single();
  }

  /** The last one leaves the card as it is. */
  private static String event(
      CardEvent event, @Nullable CardState state, int daysAgo, boolean withDocument) {
    return """
    INSERT INTO control_event (card_id, at, actor, kind, state, current_due, level, round, submission_id)
    SELECT c.id, now() - interval '%d days', 'p-head' || lpad(substr(c.organisation_id, 11), 12, '0'),
           '%s', %s, c.current_due, c.level, c.round, %s
      FROM control_card c"""
        .formatted(
            daysAgo,
            event,
            state == null ? "c.state" : "'" + state + "'",
            withDocument ? "CASE WHEN c.state IN ('HANDED_IN', 'RETURNED') THEN c.id END" : "NULL");
  }

  /** An assignment that an authority controls. */
  String assignment(String authority) {
    return jdbc.sql(
            "SELECT id::text FROM control_card WHERE state = 'RETURNED'"
                + " AND controller_organisation_id = ? ORDER BY id LIMIT 1")
        .param(authority)
        .query(String.class)
        .single();
  }
}
