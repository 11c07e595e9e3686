package ru.vekha.roadmap;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an indicator has to come to in one year.
 *
 * @param operator how the value is meant
 * @param value the number
 * @param words the document's words: «не менее 70»
 */
public record IndicatorTarget(Operator operator, BigDecimal value, String words) {

  private static final Pattern WORDS =
      Pattern.compile("(.*?)(\\d+(?:[ \\u00a0]\\d{3})*(?:[.,]\\d+)?)\\s?%?.*");
  private static final Pattern AT_LEAST =
      Pattern.compile("не (?:менее|меньше|ниже)|от|≥|>=?|свыше|более");
  private static final Pattern AT_MOST = Pattern.compile("не (?:более|больше|выше)|до|≤|<=?|менее");

  /** How the value of a target is meant. */
  public enum Operator {
    /** «не менее 70», «≥ 70». */
    AT_LEAST("не менее"),
    /** «не более 5», «≤ 5». */
    AT_MOST("не более"),
    /** A plain number. */
    EQUAL("");

    private final String title;

    Operator(String title) {
      this.title = title;
    }

    /** The operator as users read it. */
    public String title() {
      return title;
    }
  }

  /** Reads a cell of the table of indicators; a dash or other words are no target. */
  public static Optional<IndicatorTarget> read(String words) {
    Matcher matcher = WORDS.matcher(words.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String before = matcher.group(1).strip().toLowerCase(Locale.ROOT);
    Operator operator =
        AT_LEAST.matcher(before).matches()
            ? Operator.AT_LEAST
            : AT_MOST.matcher(before).matches() ? Operator.AT_MOST : Operator.EQUAL;
    String number = matcher.group(2).replaceAll("[ \\u00a0]", "").replace(',', '.');
    return Optional.of(new IndicatorTarget(operator, new BigDecimal(number), words.strip()));
  }
}
