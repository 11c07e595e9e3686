package ru.vekha.engine.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number within bounds.
 *
 * @param min least value, null when there is none
 * @param max greatest value, null when there is none
 * @param decimals greatest number of decimal digits
 * @param increment what the number must be a multiple of, null when any will do
 */
record NumberRule(
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    int decimals,
    @Nullable BigDecimal increment)
    implements ValueRule {

  /** Fifteen digits are what a browser's number and the engine's Double carry without loss. */
  private static final int DIGITS = 15;

  private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,15}(?:\\.[0-9]{1,15})?");

  @Override
  public Verdict check(@Nullable Object submitted, FormSurroundings surroundings) {
    if (submitted == null || submitted.equals("")) {
      return Verdict.EMPTY;
    }
    BigDecimal number = read(submitted);
    return number == null ? Verdict.refused("укажите число") : checkSize(number);
  }

  @Override
  public String whenMissing() {
    return "укажите число";
  }

  @Override
  public boolean fitForEngine() {
    return true;
  }

  private static @Nullable BigDecimal read(Object submitted) {
    if (!(submitted instanceof Number || submitted instanceof String)) {
      return null;
    }
    String text = submitted.toString();
    if (submitted instanceof Double || submitted instanceof Float) {
      double number = ((Number) submitted).doubleValue();
      if (!Double.isFinite(number) || Math.abs(number) >= 1e15) {
        return null;
      }
      text = BigDecimal.valueOf(number).toPlainString();
    }
    if (!PLAIN.matcher(text).matches()) {
      return null;
    }
    BigDecimal number = new BigDecimal(text).stripTrailingZeros();
    number = number.scale() < 0 ? number.setScale(0) : number;
    return number.precision() > DIGITS ? null : number;
  }

  private Verdict checkSize(BigDecimal number) {
    if (number.scale() > decimals) {
      return Verdict.refused(
          decimals == 0
              ? "укажите целое число"
              : "цифр после запятой может быть не больше " + decimals);
    }
    if (min != null && number.compareTo(min) < 0) {
      return Verdict.refused("число не может быть меньше " + shown(min));
    }
    if (max != null && number.compareTo(max) > 0) {
      return Verdict.refused("число не может быть больше " + shown(max));
    }
    if (increment != null && number.remainder(increment).signum() != 0) {
      return Verdict.refused("число должно делиться на " + shown(increment) + " без остатка");
    }
    return Verdict.accepted(number);
  }

  private static String shown(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }
}
