package ru.vekha.execution.past;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts rows that an order has struck out, which now stand behind all others, back among those of
 * their section, by their numbers. Where they stood is not kept.
 */
final class RowPlaces {

  private static final Pattern NUMBERS = Pattern.compile("[^0-9]+");

  private RowPlaces() {}

  static List<PastRow> inOrder(List<PastRow> rows) {
    List<PastRow> ordered = new ArrayList<>(rows.stream().filter(row -> !row.struckOut()).toList());
    rows.stream().filter(PastRow::struckOut).forEach(row -> ordered.add(place(row, ordered), row));
    return ordered;
  }

  /** Before the first of its section with a greater number, else behind the section's last. */
  private static int place(PastRow row, List<PastRow> ordered) {
    int behind = ordered.size();
    boolean among = false;
    for (int place = 0; place < ordered.size(); place++) {
      PastRow other = ordered.get(place);
      if (other.section().equals(row.section())) {
        if (compare(row.number(), other.number()) < 0) {
          return place;
        }
        behind = place + 1;
        among = true;
      }
    }
    return among ? behind : ordered.size();
  }

  /** «3.10» comes after «3.9». */
  private static int compare(String one, String other) {
    String[] first = NUMBERS.split(one);
    String[] second = NUMBERS.split(other);
    for (int part = 0; part < Math.min(first.length, second.length); part++) {
      int compared = number(first[part]).compareTo(number(second[part]));
      if (compared != 0) {
        return compared;
      }
    }
    return Integer.compare(first.length, second.length);
  }

  private static BigInteger number(String digits) {
    return digits.isEmpty() ? BigInteger.ZERO : new BigInteger(digits);
  }
}
