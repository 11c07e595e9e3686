package ru.vekha.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import ru.vekha.roadmap.PrintedRoadmap;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.Visitor;

/** An authority with many schools in the database of a running Vekha, and an order to all. */
final class ManySchools {

  /** The methodist's password, and the first administrator's. */
  static final String PASSWORD = "Pervyi-vhod-1";

  private final JdbcClient jdbc;
  private final int schools;

  ManySchools(JdbcClient jdbc, int schools) {
    this.jdbc = jdbc;
    this.schools = schools;
  }

  /** A methodist and a controller in the authority, and schools below it with a head in each. */
  void settle() {
    jdbc.sql(
            """
            INSERT INTO organisation (id, parent_id, kind, name, short_name, zone)
            SELECT 'school-' || n, 'authority', 'SCHOOL', 'Школа № ' || n, 'Школа № ' || n,
                   'Europe/Moscow'
              FROM generate_series(1, :schools) n""")
        .param("schools", schools)
        .update();
    jdbc.sql(
            """
            INSERT INTO organisation_above (organisation_id, above_id)
            SELECT o.id, a.id FROM organisation o, organisation a
             WHERE o.kind = 'SCHOOL' AND (a.id = o.id OR a.id = 'authority')""")
        .update();
    jdbc.sql(
            """
            INSERT INTO person (id, family_name, given_name)
            SELECT 'p-' || lpad(n::text, 16, '0'), 'Проверкин', 'Иван'
              FROM generate_series(1, :people) n""")
        .param("people", schools + 2)
        .update();
    jdbc.sql(
            """
            INSERT INTO membership (person_id, organisation_id, role)
            SELECT 'p-' || lpad(n::text, 16, '0'), 'school-' || n, 'org-head'
              FROM generate_series(1, :schools) n
            UNION ALL SELECT 'p-' || lpad((:schools + 1)::text, 16, '0'), 'authority', 'methodist'
            UNION ALL SELECT 'p-' || lpad((:schools + 2)::text, 16, '0'), 'authority', 'controller'""")
        .param("schools", schools)
        .update();
    jdbc.sql(
            "INSERT INTO account (person_id, login, password_hash)"
                + " VALUES ('p-' || lpad(:number, 16, '0'), 'metodist', :hash)")
        .param("number", Integer.toString(schools + 1))
        .param("hash", new BCryptPasswordEncoder(4).encode(PASSWORD))
        .update();
  }

  /** As a methodist does it: the printed order is uploaded, settled and launched. */
  UUID launch(int port, int rows) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String due = DateTimeFormatter.ofPattern("dd.MM.yyyy").format(today.plusDays(40));
    Row[] table =
        Collections.nCopies(rows, new Row("до " + due, "Руководители ОО", "Справка"))
            .toArray(Row[]::new);
    Visitor methodist = new Visitor(port);
    methodist.mustSignIn("metodist", PASSWORD);
    String draft =
        path(
            methodist.uploadAsPage(
                "/roadmaps",
                "приказ.docx",
                PrintedRoadmap.docx(
                    Launches.roadmap("Дорожная карта на всех", today.minusDays(1), 2, table))));
    methodist.submit(draft + "/days-off", "move", "false");
    methodist.submit(draft + "/confirm-all", "version", version(methodist.get(draft).body()));
    HttpResponse<String> launched =
        methodist.submit(draft + "/launch", "version", version(methodist.get(draft).body()));
    return UUID.fromString(path(launched).replaceFirst("/roadmaps/", ""));
  }

  private static String version(String page) {
    Matcher field = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page);
    assertThat(field.find()).as("a version on the page").isTrue();
    return field.group(1);
  }

  private static String path(HttpResponse<String> redirect) {
    return redirect
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError(redirect.body()))
        .replaceFirst("^http://[^/]+", "");
  }
}
