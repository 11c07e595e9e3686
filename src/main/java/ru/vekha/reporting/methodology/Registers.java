package ru.vekha.reporting.methodology;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which registers have something in them: numbers and days only, nobody's name. */
@Repository
class Registers {

  private static final String UNION = " UNION ALL ";
  private static final String WHO_HAS =
      Arrays.stream(Register.values()).map(Register::whoHas).collect(Collectors.joining(UNION));
  private static final String ENTRIES =
      Arrays.stream(Register.values()).map(Register::entries).collect(Collectors.joining(UNION));

  private final JdbcClient jdbc;

  Registers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Has(String organisationId, Register register) {}

  /** What each of the organisations has. */
  Map<String, Set<Register>> of(Collection<String> organisations) {
    Map<String, Set<Register>> found = new HashMap<>();
    jdbc.sql(WHO_HAS)
        .param("organisations", organisations.toArray(String[]::new))
        .query(
            (row, number) ->
                new Has(
                    row.getString("organisation_id"), Register.valueOf(row.getString("register"))))
        .list()
        .forEach(
            each ->
                found
                    .computeIfAbsent(each.organisationId(), id -> EnumSet.noneOf(Register.class))
                    .add(each.register()));
    return found;
  }

  /** What one organisation has, in the order of {@link Register}. */
  List<RegisterEntries> entries(String organisation) {
    return jdbc.sql(ENTRIES)
        .param("organisation", organisation)
        .query(
            (row, number) ->
                new RegisterEntries(
                    Register.valueOf(row.getString("register")),
                    row.getLong("entries"),
                    row.getObject("last_day", LocalDate.class),
                    text(row.getString("last_number"))))
        .list();
  }

  private static String text(@Nullable String number) {
    return number == null ? "" : number;
  }
}
