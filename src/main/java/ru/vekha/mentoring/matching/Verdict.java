package ru.vekha.mentoring.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the table of decisions says about a pair.
 *
 * @param forbidden why it must not be made; empty if it may
 * @param cautions what to look at before it is made
 */
public record Verdict(List<Objection> forbidden, List<Objection> cautions) {

  public Verdict {
    forbidden = List.copyOf(forbidden);
    cautions = List.copyOf(cautions);
  }

  /** Understands the rows that the table gives. */
  public static Verdict of(List<Map<String, Object>> rows) {
    List<Objection> forbidden = new ArrayList<>();
    List<Objection> cautions = new ArrayList<>();
    for (Map<String, Object> row : rows) {
      Objection objection = Objection.valueOf(String.valueOf(row.get("objection")));
      switch (String.valueOf(row.get("weight"))) {
        case "FORBIDDEN" -> forbidden.add(objection);
        case "CAUTION" -> cautions.add(objection);
        default -> throw new IllegalArgumentException("No weight: " + row.get("weight"));
      }
    }
    return new Verdict(forbidden, cautions);
  }
}
