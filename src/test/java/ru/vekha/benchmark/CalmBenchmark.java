package ru.vekha.benchmark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How soon passed dates are noticed on usual days: at each of many midnights the dates of some
 * schools pass, while what passed before is escalated and what comes is reminded of.
 */
public final class CalmBenchmark {

  private CalmBenchmark() {}

  /**
   * Prints a line; takes ten minutes.
   *
   * @param args other numbers of organisations and days, if wanted
   */
  public static void main(String[] args) throws IOException {
    int organisations = args.length > 0 ? Integer.parseInt(args[0]) : 40;
    int days = args.length > 1 ? Integer.parseInt(args[1]) : 25;
    ShiftedClock time = new ShiftedClock();
    try (BenchedVekha vekha = BenchedVekha.start(Map.of(), time)) {
      Midnights midnights = new Midnights(vekha, time);
      JdbcClient jdbc = vekha.bean(JdbcClient.class);
      LargeMunicipality municipality = new LargeMunicipality(vekha, organisations);
      LocalDate first = LocalDate.now(time.withZone(Midnights.ZONE)).plusDays(30);
      municipality.launch(municipality.orderDueFrom(days, first));
      Midnights.await(
          () -> count(jdbc, "SELECT count(*) FROM control_card WHERE state = 'PLANNED'") == 0);
      for (int day = 0; day < days; day++) {
        midnights.comeNear(first.plusDays(day));
        midnights.pass(first.plusDays(day));
        long passed = (day + 1L) * organisations;
        Midnights.await(
            () ->
                count(jdbc, "SELECT count(*) FROM control_event WHERE kind = 'OVERDUE'") == passed);
      }
      System.out.println(midnights.lateness(first, first.plusDays(days - 1L)));
    }
  }

  private static long count(JdbcClient jdbc, String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
