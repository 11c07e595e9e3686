package ru.vekha.reporting.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.mentoring.MentoringForm;
import ru.vekha.mentoring.PersonalDataLog;
import ru.vekha.organisation.Organisation;
import ru.vekha.reporting.TableReport;

/**
 * The registers of mentees and mentors as printed records. They name people, so they are made for
 * the organisation itself only, and each making is noted.
 */
@Service
public class PersonifiedRecords {

  private static final String MENTEES =
      """
      SELECT concat_ws(' ', p.family_name, p.given_name, NULLIF(p.patronymic, '')) AS name,
             concat_ws('; ', NULLIF(p.contact, ''), NULLIF(p.representative, '')) AS contact,
             extract(year FROM p.birth_date)::int AS birth_year, p.request, m.entered_on,
             string_agg(DISTINCT concat_ws(' ', r.family_name, r.given_name, NULLIF(r.patronymic, '')), ', ')
               AS mentor,
             m.mentoring_form AS form, string_agg(DISTINCT NULLIF(r.place, ''), ', ') AS mentor_place,
             COALESCE(m.full_cycle_on, m.left_on) AS finished_on, p.result, p.case_url,
             CASE WHEN m.full_cycle_on IS NULL THEN '' ELSE 'пройдена' END AS passed
        FROM mentee m JOIN mentee_person p ON p.mentee_id = m.id
        LEFT JOIN pair_mentee pm ON pm.mentee_id = m.id
        LEFT JOIN mentoring_pair pair ON pair.id = pm.pair_id AND pair.state NOT IN ('NOT_FIT', 'ENDED_EARLY')
        LEFT JOIN mentor_person r ON r.mentor_id = pair.mentor_id
       WHERE m.organisation_id = :org
       GROUP BY m.id, p.mentee_id ORDER BY name\
      """;

  private static final String MENTORS =
      """
      SELECT concat_ws(' ', p.family_name, p.given_name, NULLIF(p.patronymic, '')) AS name, p.contact, p.place,
             p.competences, p.achievements, p.interests,
             concat_ws('–', m.age_from, m.age_to) AS ages,
             trim_scale(m.hours_per_week)::text AS hours, m.entered_on,
             string_agg(DISTINCT concat_ws(' ', e.family_name, e.given_name, NULLIF(e.patronymic, '')), ', ')
               AS mentees,
             m.mentoring_forms[1] AS form, string_agg(DISTINCT NULLIF(e.school_class, ''), ', ') AS mentee_place,
             m.left_on AS finished_on, p.result, p.case_url
        FROM mentor m JOIN mentor_person p ON p.mentor_id = m.id
        LEFT JOIN mentoring_pair pair ON pair.mentor_id = m.id AND pair.state NOT IN ('NOT_FIT', 'ENDED_EARLY')
        LEFT JOIN pair_mentee pm ON pm.pair_id = pair.id
        LEFT JOIN mentee_person e ON e.mentee_id = pm.mentee_id
       WHERE m.organisation_id = :org
       GROUP BY m.id, p.mentor_id ORDER BY name\
      """;

  private final JdbcClient jdbc;
  private final ReportColumns columns;
  private final PersonalDataLog log;
  private final ReportDays days;

  PersonifiedRecords(JdbcClient jdbc, ReportColumns columns, PersonalDataLog log, ReportDays days) {
    this.jdbc = jdbc;
    this.columns = columns;
    this.log = log;
    this.days = days;
  }

  /** The mentees. */
  @Transactional
  public TableReport mentees(Organisation organisation, String actor) {
    return records(organisation, "personified", "База наставляемых", MENTEES, actor);
  }

  /** The mentors. */
  @Transactional
  public TableReport mentors(Organisation organisation, String actor) {
    return records(organisation, "mentors", "База наставников", MENTORS, actor);
  }

  private TableReport records(
      Organisation organisation, String report, String title, String query, String actor) {
    log.noteAll(actor, organisation.id(), PersonalDataLog.Kind.RECORDS_PRINTED);
    List<Map<String, @Nullable Object>> found =
        jdbc.sql(query).param("org", organisation.id()).query(new ColumnMapRowMapper()).list();
    List<List<? extends @Nullable Object>> rows = new ArrayList<>();
    for (Map<String, @Nullable Object> each : found) {
      Map<String, @Nullable Object> known = new HashMap<>(each);
      known.put("n", rows.size() + 1);
      known.replace("form", MentoringForm.ofCode(String.valueOf(each.get("form"))).title());
      DaysOfRows.readable(known);
      rows.add(columns.cells(report, known));
    }
    return new TableReport(
        title,
        List.of(organisation.name()),
        days.today(organisation),
        columns.of(report),
        rows,
        List.of("Содержит персональные данные. Хранить в организации."));
  }
}
