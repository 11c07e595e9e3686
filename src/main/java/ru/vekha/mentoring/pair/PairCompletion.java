package ru.vekha.mentoring.pair;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.mentoring.Mentees;

/** The end of the full cycle: reflection, public event, and the mark that makes it count. */
@Service
public class PairCompletion {

  private final PairRows pairs;
  private final MeetingRows meetings;
  private final Mentees mentees;
  private final PairDays days;
  private final JdbcClient jdbc;
  private final Clock clock;

  PairCompletion(
      PairRows pairs,
      MeetingRows meetings,
      Mentees mentees,
      PairDays days,
      JdbcClient jdbc,
      Clock clock) {
    this.pairs = pairs;
    this.meetings = meetings;
    this.mentees = mentees;
    this.days = days;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Enters a step and returns when the next one is due. */
  @Transactional
  public LocalDate enter(UUID pairId, CompletionStep step, String actor) {
    Pair pair = pairs.lock(pairId).orElseThrow();
    Problems problems = new Problems();
    problems.require(!pair.state().ended(), "heldOn", "Пара уже завершила работу.");
    problems.past("heldOn", "Дата", step.heldOn(), days.today(pair.organisationId()));
    LocalDate closing =
        meetings.of(pairId).stream()
            .filter(each -> each.kind() == MeetingKind.CLOSING)
            .map(Meeting::heldOn)
            .max(Comparator.naturalOrder())
            .orElse(null);
    problems.require(closing != null, "heldOn", "Сначала внесите итоговую встречу.");
    problems.require(
        closing == null || !step.heldOn().isBefore(closing),
        "heldOn",
        "Дата не может быть раньше итоговой встречи"
            + (closing == null ? "" : ", " + Problems.DAY.format(closing))
            + ".");
    problems.refuse();
    insert(pairId, step, actor);
    jdbc.sql("UPDATE mentoring_pair SET " + step.kind().column() + " = :day WHERE id = :pair")
        .param("day", step.heldOn())
        .param("pair", pairId)
        .update();
    return days.nextStep(pair, step.heldOn());
  }

  /** Marks pair and mentees: from now on they count (Bodaybo, model 5.5). */
  @Transactional
  public void markFullCycle(UUID pairId) {
    Pair pair = pairs.lock(pairId).orElseThrow();
    PairRefusals.written(
        () ->
            jdbc.sql(
                    """
                    UPDATE mentoring_pair SET state = 'COMPLETED', ended_on = last.day,
                      full_cycle_on = last.day
                      FROM (SELECT max(held_on) AS day FROM pair_completion
                             WHERE pair_id = :pair) last
                     WHERE id = :pair\
                    """)
                .param("pair", pairId)
                .update());
    LocalDate day = pairs.find(pairId).map(Pair::fullCycleOn).orElseThrow();
    pair.menteeIds().forEach(mentee -> mentees.completeCycle(mentee, day));
  }

  private void insert(UUID pairId, CompletionStep step, String actor) {
    PairRefusals.written(
        () ->
            jdbc.sql(
                    """
                    INSERT INTO pair_completion (pair_id, kind, held_on, summary, partners,
                      entered_by, entered_at)
                    VALUES (:pair, :kind, :day, :summary, :partners, :actor, :now)\
                    """)
                .param("pair", pairId)
                .param("kind", step.kind().name())
                .param("day", step.heldOn())
                .param("summary", step.summary())
                .param("partners", step.partners())
                .param("actor", actor)
                .param("now", Timestamp.from(clock.instant()))
                .update());
  }
}
