package ru.vekha.roadmap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Launched roadmaps and their activities. */
@Repository
public class Roadmaps {

  private static final String COLUMNS =
      "r.id, r.organisation_id, r.title, r.order_number, r.order_date, r.period_from, r.period_to,"
          + " r.launched_on, r.moves_days_off, r.school_year";
  private static final RowMapper<Roadmap> ROW =
      (row, number) ->
          new Roadmap(
              row.getObject("id", UUID.class),
              row.getString("organisation_id"),
              row.getString("title"),
              row.getString("order_number"),
              row.getObject("order_date", LocalDate.class),
              row.getObject("period_from", LocalDate.class),
              row.getObject("period_to", LocalDate.class),
              row.getObject("launched_on", LocalDate.class),
              row.getBoolean("moves_days_off"),
              row.getObject("school_year", Integer.class));
  private static final RowMapper<Activity> ACTIVITY =
      (row, number) ->
          new Activity(
              row.getObject("id", UUID.class),
              row.getObject("roadmap_id", UUID.class),
              row.getInt("place"),
              row.getString("number"),
              row.getString("section"),
              row.getString("title"),
              row.getString("deadline"),
              row.getString("deadline_read"),
              row.getString("responsible"),
              row.getString("result"),
              row.getString("document_kind"),
              stage(row));

  private final JdbcClient jdbc;
  private final Clock clock;

  Roadmaps(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Stores a roadmap with its activities as part of its launch. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(Roadmap roadmap, Collection<Activity> activities, String personId) {
    jdbc.sql(
            """
            INSERT INTO roadmap (id, organisation_id, title, order_number, order_date, period_from,
              period_to, launched_on, moves_days_off, school_year, launched_at, launched_by)
            VALUES (:id, :organisation, :title, :number, :date, :from, :to, :on, :moves, :school, :at, :by)""")
        .param("id", roadmap.id())
        .param("organisation", roadmap.organisationId())
        .param("title", roadmap.title())
        .param("number", roadmap.orderNumber())
        .param("date", roadmap.orderDate())
        .param("from", roadmap.periodFrom())
        .param("to", roadmap.periodTo())
        .param("on", roadmap.launchedOn())
        .param("moves", roadmap.movesDaysOff())
        .param("school", roadmap.schoolYear())
        .param("at", Timestamp.from(clock.instant()))
        .param("by", personId)
        .update();
    activities.forEach(this::addActivity);
  }

  private void addActivity(Activity activity) {
    jdbc.sql(
            """
            INSERT INTO activity (id, roadmap_id, place, number, section, title, deadline,
              deadline_read, responsible, result, document_kind, stage, document_kinds)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            activity.id(),
            activity.roadmapId(),
            activity.place(),
            activity.number(),
            activity.section(),
            activity.title(),
            activity.deadline(),
            activity.deadlineRead(),
            activity.responsible(),
            activity.result(),
            activity.documentKind(),
            activity.stage().code(),
            activity.documentKinds().toArray(String[]::new))
        .update();
  }

  /**
   * Changes a running roadmap as an order says.
   *
   * @param roadmap with its title and period as they are from now on
   * @param changed activities that stay, as they are from now on
   * @param added activities that are new
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void amend(Roadmap roadmap, Collection<Activity> changed, Collection<Activity> added) {
    jdbc.sql(
            """
            UPDATE roadmap SET title = :title, period_from = :from, period_to = :to,
              moves_days_off = :moves, school_year = :school WHERE id = :id""")
        .param("title", roadmap.title())
        .param("from", roadmap.periodFrom())
        .param("to", roadmap.periodTo())
        .param("moves", roadmap.movesDaysOff())
        .param("school", roadmap.schoolYear())
        .param("id", roadmap.id())
        .update();
    for (Activity activity : changed) {
      jdbc.sql(
              """
              UPDATE activity SET place = ?, number = ?, section = ?, title = ?, deadline = ?,
                deadline_read = ?, responsible = ?, result = ?, document_kind = ?, stage = ?, document_kinds = ? WHERE id = ?""")
          .params(
              activity.place(),
              activity.number(),
              activity.section(),
              activity.title(),
              activity.deadline(),
              activity.deadlineRead(),
              activity.responsible(),
              activity.result(),
              activity.documentKind(),
              activity.stage().code(),
              activity.documentKinds().toArray(String[]::new),
              activity.id())
          .update();
    }
    added.forEach(this::addActivity);
  }

  /** The place of the last of all activities, those struck out among them. */
  public int greatestPlace(UUID id) {
    return jdbc.sql("SELECT coalesce(max(place), 0) FROM activity WHERE roadmap_id = :id")
        .param("id", id)
        .query(Integer.class)
        .single();
  }

  /** Strikes an activity out; it stays with all that was done for it, behind all others. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void strikeOut(Activity activity, int place, UUID amendmentId) {
    jdbc.sql("UPDATE activity SET removed_by = :by, place = :place WHERE id = :id")
        .param("by", amendmentId)
        .param("place", place)
        .param("id", activity.id())
        .update();
  }

  /** Locks a roadmap until this transaction has ended; empty when it is closed or unknown. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Roadmap> lockOpen(UUID id) {
    return jdbc.sql(
            "SELECT "
                + COLUMNS
                + " FROM roadmap r WHERE r.id = :id AND r.closed_at IS NULL FOR NO KEY UPDATE")
        .param("id", id)
        .query(ROW)
        .optional();
  }

  /** Whether everything is done and the roadmap closed. */
  public boolean isClosed(UUID id) {
    return jdbc.sql("SELECT closed_at IS NOT NULL FROM roadmap WHERE id = :id")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /** Whether its conclusion is being drawn, or has been. */
  public boolean isConcluding(UUID id) {
    return jdbc.sql("SELECT concluding_at IS NOT NULL FROM roadmap WHERE id = :id")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /** Ties a roadmap to the process instance that runs it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void runsAs(UUID id, String processInstanceId) {
    jdbc.sql("UPDATE roadmap SET process_instance_id = :instance WHERE id = :id")
        .param("instance", processInstanceId)
        .param("id", id)
        .update();
  }

  /** Notes that everything is done. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void close(UUID id) {
    jdbc.sql("UPDATE roadmap SET closed_at = :now WHERE id = :id AND closed_at IS NULL")
        .param("now", Timestamp.from(clock.instant()))
        .param("id", id)
        .update();
  }

  public Optional<Roadmap> find(UUID id) {
    return jdbc.sql("SELECT " + COLUMNS + " FROM roadmap r WHERE r.id = :id")
        .param("id", id)
        .query(ROW)
        .optional();
  }

  public Optional<Activity> findActivity(UUID id) {
    return jdbc.sql("SELECT * FROM activity WHERE id = :id")
        .param("id", id)
        .query(ACTIVITY)
        .optional();
  }

  /** The activities of a roadmap in order, without those that an order has struck out. */
  public List<Activity> activities(UUID roadmapId) {
    return jdbc.sql(
            "SELECT * FROM activity WHERE roadmap_id = :id AND removed_by IS NULL ORDER BY place")
        .param("id", roadmapId)
        .query(ACTIVITY)
        .list();
  }

  /** Whether the same order has been launched already. */
  public boolean exists(String organisationId, String orderNumber, LocalDate orderDate) {
    return jdbc.sql(
            "SELECT EXISTS (SELECT 1 FROM roadmap WHERE organisation_id = :organisation"
                + " AND order_number = :number AND order_date = :date)")
        .param("organisation", organisationId)
        .param("number", orderNumber)
        .param("date", orderDate)
        .query(Boolean.class)
        .single();
  }

  /** The roadmaps of the given authorities, newest first. */
  public List<Roadmap> of(Collection<String> organisationIds) {
    return organisationIds.isEmpty()
        ? List.of()
        : jdbc.sql(
                "SELECT "
                    + COLUMNS
                    + " FROM roadmap r WHERE r.organisation_id IN (:ids)"
                    + " ORDER BY r.launched_at DESC")
            .param("ids", organisationIds)
            .query(ROW)
            .list();
  }

  /** Rows of before stages were kept are read as {@link StoredStages} will write them. */
  private static LifecycleStage stage(ResultSet row) throws SQLException {
    String code = row.getString("stage");
    return code == null
        ? Activity.stageOf(
            row.getString("section"), row.getString("title"), row.getString("result"))
        : LifecycleStage.ofCode(code);
  }
}
