package ru.vekha.roadmap.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.wording.Wording;

/**
 * Reads the clauses out of paragraphs. An annex begins where it says so or where the numbers start
 * again.
 */
final class ClauseReader {
  private static final int LONGEST_HEADING = 250;
  private static final int LETTERS = 26;
  private static final Pattern ANNEX = Pattern.compile("\"?(?:приложени|утвержд(?:ен|аю)).*");
  // «Срок: до 1 мая.», «Ответственный: методист»: lines that belong to the clause above.
  private static final Pattern FIELD =
      Pattern.compile(
          "(?:срок\\p{L}*|ответственн\\p{L}+|отв\\.|исполнител\\p{L}+)[^.]{0,40}[:–-].*");

  private final List<Clause> clauses = new ArrayList<>();
  private final String orderName;
  private @Nullable Clause dotted;
  private @Nullable Clause inParenthesis;
  private String section;
  private boolean ofOrder = true;
  private int lastNumber;
  private int dashes;

  private ClauseReader(String orderName) {
    this.orderName = orderName;
    section = orderName;
  }

  /**
   * The clauses in order.
   *
   * @param paragraphs the order from the word «приказываю» on, with its annexes
   * @param orderName what the order is called: «Приказ № 274»
   */
  static List<Clause> read(List<String> paragraphs, String orderName) {
    ClauseReader reader = new ClauseReader(orderName);
    paragraphs.forEach(reader::paragraph);
    return reader.clauses;
  }

  private void paragraph(String words) {
    String key = Wording.key(words);
    if (ANNEX.matcher(key).matches() && words.length() < LONGEST_HEADING) {
      leaveOrder();
      return;
    }
    Marker.of(words)
        .ifPresentOrElse(
            this::clause,
            () -> {
              if (!clauses.isEmpty() && FIELD.matcher(key).matches()) {
                int last = clauses.size() - 1;
                clauses.set(last, clauses.get(last).withMore(words));
              }
            });
  }

  private void clause(Marker marker) {
    switch (marker.kind()) {
      case DOTTED -> dotted(marker);
      case PARENTHESIS -> inParenthesis(marker);
      case DASH -> dash(marker);
    }
  }

  private void dotted(Marker marker) {
    if (marker.depth() == 1) {
      if (marker.firstNumber() <= lastNumber) {
        leaveOrder();
      }
      lastNumber = marker.firstNumber();
      if (isHeading(marker.words())) {
        section = marker.number() + ". " + marker.words();
      } else if (ofOrder) {
        section = orderName;
      }
    }
    dotted = add(marker.number(), true, marker.words(), above(marker.number()));
    inParenthesis = null;
    dashes = 0;
  }

  private void inParenthesis(Marker marker) {
    String number = (dotted == null ? "" : dotted.number() + ".") + marker.number() + ")";
    inParenthesis = add(number, true, marker.words(), dotted);
    dashes = 0;
  }

  private void dash(Marker marker) {
    Clause parent = inParenthesis == null ? dotted : inParenthesis;
    if (parent == null) {
      return;
    }
    String place =
        dashes < LETTERS ? Character.toString('a' + dashes) : Integer.toString(dashes + 1);
    dashes++;
    add(parent.number() + "-" + place, false, marker.words(), parent);
  }

  private Clause add(String number, boolean numbered, String words, @Nullable Clause above) {
    Clause clause = new Clause(number, numbered, words, above, section, ofOrder);
    clauses.add(clause);
    return clause;
  }

  // The nearest clause above with the number that this number goes on from.
  private @Nullable Clause above(String number) {
    int dot = number.lastIndexOf('.');
    for (int index = clauses.size() - 1; dot > 0 && index >= 0; index--) {
      Clause clause = clauses.get(index);
      if (clause.ofOrder() == ofOrder && clause.number().equals(number.substring(0, dot))) {
        return clause;
      }
    }
    return null;
  }

  private void leaveOrder() {
    ofOrder = false;
    section = "Приложение";
    lastNumber = 0;
    dotted = null;
    inParenthesis = null;
  }

  private static boolean isHeading(String words) {
    return words.length() <= LONGEST_HEADING && !words.matches(".*[.;:]");
  }
}
