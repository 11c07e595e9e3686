package ru.vekha.notification.digest;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.organisation.RussianZone;

/** Whose digest is due, and for whom it has been made. */
@Repository
class DigestPeople {

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final DigestRules rules;

  DigestPeople(JdbcClient jdbc, JdbcTemplate batches, DigestRules rules) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.rules = rules;
  }

  /** What the moment is in every time zone that there is work in. */
  List<LocalMorning> mornings(Instant now) {
    Stream<ZoneId> used =
        jdbc.sql("SELECT DISTINCT zone FROM organisation").query(String.class).list().stream()
            .map(ZoneId::of);
    return Stream.concat(used, Arrays.stream(RussianZone.values()).map(RussianZone::zone))
        .distinct()
        .map(zone -> LocalMorning.of(now, zone, rules.workingDaysAhead()))
        .toList();
  }

  /**
   * People whose hour has come on a working day and who have no digest of that day yet, with their
   * day, locked. Those whom another node is writing to are passed over.
   */
  Map<String, LocalMorning> lockDue(List<LocalMorning> mornings, int limit) {
    Map<String, LocalMorning> due = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT s.person_id, home.zone
              FROM notification_setting s
              JOIN person p ON p.id = s.person_id AND p.active
              JOIN LATERAL (
                SELECT g.zone FROM membership m JOIN organisation g ON g.id = m.organisation_id
                 WHERE m.person_id = s.person_id ORDER BY g.id LIMIT 1) home ON true
              JOIN unnest(
                   CAST(:zones AS text[]), CAST(:days AS date[]), CAST(:hours AS int[])) AS z (zone, today, hour) ON z.zone = home.zone
             WHERE s.digest AND s.address_refused_at IS NULL AND s.digest_hour <= z.hour
               AND NOT EXISTS (
                 SELECT 1 FROM morning_digest d WHERE d.person_id = s.person_id AND d.day = z.today)
             ORDER BY s.person_id LIMIT :limit FOR UPDATE OF s SKIP LOCKED""")
        .param("zones", working(mornings).map(each -> each.zone().getId()).toArray(String[]::new))
        .param(
            "days", working(mornings).map(each -> each.today().toString()).toArray(String[]::new))
        .param("hours", working(mornings).map(LocalMorning::hour).toArray(Integer[]::new))
        .param("limit", limit)
        .query(
            row -> {
              String zone = row.getString("zone");
              due.put(
                  row.getString("person_id"),
                  mornings.stream()
                      .filter(each -> each.zone().getId().equals(zone))
                      .findFirst()
                      .orElseThrow());
            });
    return due;
  }

  /** Notes that the digests of these people are made. */
  void made(Map<String, LocalMorning> people, Map<String, Integer> items, Instant now) {
    batches.batchUpdate(
        "INSERT INTO morning_digest (person_id, day, made_at, items) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT DO NOTHING",
        people.entrySet(),
        500,
        (statement, each) -> {
          statement.setString(1, each.getKey());
          statement.setObject(2, each.getValue().today());
          statement.setTimestamp(3, Timestamp.from(now));
          statement.setInt(4, items.getOrDefault(each.getKey(), 0));
        });
  }

  /** Forgets digests of long ago. */
  void forgetBefore(LocalDate day) {
    jdbc.sql("DELETE FROM morning_digest WHERE day < :day").param("day", day).update();
  }

  private static Stream<LocalMorning> working(List<LocalMorning> mornings) {
    return mornings.stream().filter(LocalMorning::works);
  }
}
