package ru.vekha.mentoring.pair;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.mentoring.RegisterAccess;
import ru.vekha.mentoring.RegisterRefused;

/** The personalised programmes of pairs, kept by who keeps the registers. */
@Repository
public class PersonalProgrammes {

  private static final int MOST = 4000;

  private final PairRows pairs;
  private final RegisterAccess access;
  private final PairDays days;
  private final JdbcClient jdbc;
  private final Clock clock;

  PersonalProgrammes(
      PairRows pairs, RegisterAccess access, PairDays days, JdbcClient jdbc, Clock clock) {
    this.pairs = pairs;
    this.access = access;
    this.days = days;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What is kept of a pair; nothing before anything was. */
  Optional<PersonalProgramme> of(UUID pairId) {
    return jdbc.sql("SELECT * FROM pair_programme WHERE pair_id = :pair")
        .param("pair", pairId)
        .query(
            (row, number) ->
                new PersonalProgramme(
                    row.getObject("interview_on", LocalDate.class),
                    value(PersonalProgramme.Wish.class, row.getString("mentor_wish")),
                    value(PersonalProgramme.Wish.class, row.getString("mentee_wish")),
                    value(PersonalProgramme.Kind.class, row.getString("kind")),
                    row.getString("note"),
                    row.getString("difficulties"),
                    row.getString("assessment"),
                    row.getInt("version")))
        .optional();
  }

  /**
   * Keeps a programme, the first time or instead of what was kept.
   *
   * @throws RegisterRefused if something is wrong, or somebody else was quicker
   */
  @Transactional
  public void keep(String actor, UUID pairId, PersonalProgramme programme) {
    Pair pair = pairs.lock(pairId).orElseThrow(() -> new PairHidden(pairId));
    access.requireKeeper(actor, pair.organisationId());
    check(pair, programme);
    int kept =
        jdbc.sql(
                """
                INSERT INTO pair_programme AS p (pair_id, interview_on, mentor_wish, mentee_wish,
                  kind, note, difficulties, assessment, entered_by, entered_at)
                VALUES (:pair, :interview, :mentorWish, :menteeWish, :kind, :note, :difficulties,
                  :assessment, :actor, :now)
                ON CONFLICT (pair_id) DO UPDATE SET interview_on = excluded.interview_on,
                  mentor_wish = excluded.mentor_wish, mentee_wish = excluded.mentee_wish,
                  kind = excluded.kind, note = excluded.note,
                  difficulties = excluded.difficulties, assessment = excluded.assessment,
                  entered_by = excluded.entered_by, entered_at = excluded.entered_at,
                  version = p.version + 1
                WHERE p.version = :version\
                """)
            .param("pair", pairId)
            .param("interview", programme.interviewOn())
            .param("mentorWish", name(programme.mentorWish()))
            .param("menteeWish", name(programme.menteeWish()))
            .param("kind", name(programme.kind()))
            .param("note", programme.note())
            .param("difficulties", programme.difficulties())
            .param("assessment", programme.assessment())
            .param("actor", actor)
            .param("now", Timestamp.from(clock.instant()))
            .param("version", programme.version())
            .update();
    if (kept == 0) {
      throw RegisterRefused.of(
          "entry", "Запись уже изменена в другом окне. Обновите страницу и повторите.");
    }
  }

  private void check(Pair pair, PersonalProgramme programme) {
    Problems problems = new Problems();
    problems.require(
        pair.end().reason() != PairEndReason.CONSENT_WITHDRAWN,
        "entry",
        "Согласие отозвано, сведения хранить нельзя.");
    LocalDate interview = programme.interviewOn();
    if (interview != null) {
      problems.past(
          "interviewOn", "Дата собеседования", interview, days.today(pair.organisationId()));
      problems.require(
          !interview.isAfter(pair.order().date()),
          "interviewOn",
          "Собеседование проводят до приказа о паре. Проверьте дату.");
    }
    most(problems, "note", "Пояснительная записка", programme.note());
    most(problems, "difficulties", "Выявленные затруднения", programme.difficulties());
    most(problems, "assessment", "Итоговая оценка", programme.assessment());
    problems.refuse();
  }

  private static void most(Problems problems, String field, String label, String text) {
    problems.require(
        text.length() <= MOST, field, label + ": нужно не больше " + MOST + " знаков.");
  }

  private static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
    return name == null ? null : Enum.valueOf(type, name);
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }
}
