package ru.vekha.reporting.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a question narrows the assignments down to, in SQL on {@code control_card c}. */
@Component
class Narrowings {

  /** So many assignments are found first; where there are more, the latest dates are sifted. */
  private static final int FEW = 5_000;

  /** So many roadmaps of before are named, so that what came later need not be looked at. */
  private static final int FEW_ROADMAPS = 300;

  private static final String LAUNCHED = "SELECT id FROM roadmap WHERE launched_at < :asOf";

  private final JdbcClient jdbc;
  private final int few;

  @Autowired
  Narrowings(JdbcClient jdbc) {
    this(jdbc, FEW);
  }

  Narrowings(JdbcClient jdbc, int few) {
    this.jdbc = jdbc;
    this.few = few;
  }

  /**
   * The conditions of a question.
   *
   * @param values the values of the question's parameters, to which those of the conditions are
   *     added
   */
  String of(HistoryQuestion question, Map<String, Object> values) {
    List<String> all = new ArrayList<>();
    if (question.roadmap() != null) {
      all.add("c.roadmap_id = :roadmap");
    } else {
      List<UUID> launched = ids(LAUNCHED, FEW_ROADMAPS, values);
      if (launched.size() <= FEW_ROADMAPS) {
        values.put("launched", launched.toArray(UUID[]::new));
        all.add("c.roadmap_id = ANY (:launched)");
      }
    }
    for (Narrowing each : asked(question)) {
      all.add(condition(each, "few" + all.size(), values));
    }
    switch (question.course()) {
      case RUNNING -> all.add("s.state NOT IN ('CLOSED', 'WITHDRAWN')");
      // What was finished then is finished now.
      case FINISHED -> {
        all.add("c.state IN ('CLOSED', 'WITHDRAWN')");
        all.add("s.state IN ('CLOSED', 'WITHDRAWN')");
      }
      default -> {}
    }
    StringBuilder sql = new StringBuilder();
    all.forEach(each -> sql.append("\n AND ").append(each));
    return sql.toString();
  }

  private static List<Narrowing> asked(HistoryQuestion question) {
    List<Narrowing> asked = new ArrayList<>();
    if (!question.person().isEmpty()) {
      asked.add(Narrowing.PERSON);
    }
    if (!question.document().isEmpty()) {
      asked.add(Narrowing.DOCUMENT);
    }
    if (question.from() != null || question.before() != null) {
      asked.add(Narrowing.PERIOD);
    }
    return asked;
  }

  private String condition(Narrowing narrowing, String name, Map<String, Object> values) {
    List<UUID> found = ids(narrowing.cards(), few, values);
    if (found.size() > few) {
      return narrowing.each();
    }
    values.put(name, found.stream().distinct().toArray(UUID[]::new));
    return "c.id = ANY (:" + name + ")";
  }

  /** So many and one more, if there is one. */
  private List<UUID> ids(String query, int most, Map<String, Object> values) {
    return jdbc.sql(query + "\n LIMIT " + (most + 1)).params(values).query(UUID.class).list();
  }
}
