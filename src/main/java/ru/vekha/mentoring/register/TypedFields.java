package ru.vekha.mentoring.register;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fields as they were typed on a page or stood in a row of a sheet; reading them as what they
 * should be gathers what cannot be read.
 */
public final class TypedFields {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern RUSSIAN =
      Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?:\\s*г\\.?)?");

  private final Map<String, List<String>> raw;
  private final boolean quotes;
  private final Map<String, String> problems = new LinkedHashMap<>();

  private TypedFields(Map<String, List<String>> raw, boolean quotes) {
    this.raw = raw;
    this.quotes = quotes;
  }

  /** Reads these texts by field. */
  public TypedFields(Map<String, List<String>> raw) {
    this(raw, true);
  }

  /** The same, and problems never repeat what was written: they are kept, the text must not be. */
  public static TypedFields withoutQuoting(Map<String, List<String>> raw) {
    return new TypedFields(raw, false);
  }

  /** What could not be read, by field, in Russian. */
  public Map<String, String> problems() {
    return problems;
  }

  /** All texts of a field, tidied, without empty ones. */
  public List<String> all(String name) {
    return raw.getOrDefault(name, List.of()).stream()
        .map(TypedFields::tidied)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** The text of a field on one line, blanks tidied; empty if there is none. */
  public String line(String name) {
    return all(name).stream().findFirst().orElse("");
  }

  /** The same for a field that must not be empty. */
  public String required(String name, String label) {
    String text = line(name);
    if (text.isEmpty()) {
      problem(name, label + ": заполните это поле.");
    }
    return text;
  }

  /** Whether anything was typed. */
  public boolean has(String name) {
    return !line(name).isEmpty();
  }

  /** Whether a box is ticked. */
  public boolean ticked(String name) {
    return List.of("true", "on", "да", "+", "1").contains(line(name).toLowerCase(Locale.ROOT));
  }

  /** Keywords parted by commas, semicolons or lines, in small letters, each once. */
  public List<String> tags(String name) {
    return raw.getOrDefault(name, List.of()).stream()
        .flatMap(text -> Stream.of(text.split("[,;\\n]")))
        .map(TypedFields::tidied)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  /** A day, «2021-09-01» or «01.09.2021»; null if nothing was typed or it is no day. */
  public @Nullable LocalDate day(String name, String label) {
    String text = line(name);
    if (text.isEmpty()) {
      return null;
    }
    Matcher iso = ISO.matcher(text);
    Matcher russian = RUSSIAN.matcher(text);
    try {
      if (iso.matches()) {
        return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
      }
      if (russian.matches()) {
        return LocalDate.of(number(russian, 3), number(russian, 2), number(russian, 1));
      }
    } catch (DateTimeException noSuchDay) {
      problem(name, label + ": такого дня нет в календаре. Исправьте дату.");
      return null;
    }
    if (text.matches("\\d{4}(\\s*г\\.?)?")) {
      problem(name, label + ": нужна дата целиком, одного года мало. Напишите её так: 01.09.2010.");
      return null;
    }
    problem(name, label + ": не похоже на дату. Напишите её так: 01.09.2021.");
    return null;
  }

  /** The same for a day that has to be there. */
  public @Nullable LocalDate requiredDay(String name, String label) {
    if (!has(name)) {
      problem(name, label + ": укажите дату.");
    }
    return day(name, label);
  }

  /** A whole number; null if nothing was typed or it is none. */
  public @Nullable Integer whole(String name, String label) {
    BigDecimal number = decimal(name, label);
    if (number == null) {
      return null;
    }
    try {
      return number.intValueExact();
    } catch (ArithmeticException notWhole) {
      problem(name, label + ": нужно целое число.");
      return null;
    }
  }

  /** A number; null if nothing was typed or it is none. */
  public @Nullable BigDecimal decimal(String name, String label) {
    String text = line(name).replace(',', '.');
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("\\d{1,9}(\\.\\d{1,9})?")) {
      problem(name, label + ": нужно число.");
      return null;
    }
    return new BigDecimal(text).stripTrailingZeros();
  }

  /** One of several things, given by its code or its title; null if it is none of them. */
  public <E> @Nullable E choice(
      String name,
      String label,
      List<E> from,
      Function<E, String> code,
      Function<E, String> title) {
    String text = line(name);
    for (E each : from) {
      if (text.equalsIgnoreCase(code.apply(each)) || sameWords(text, title.apply(each))) {
        return each;
      }
    }
    problem(
        name,
        label
            + (text.isEmpty()
                ? ": выберите из списка."
                : (quotes ? ": «" + text + "»" : ": такого")
                    + " в списке нет. Возможны: "
                    + titles(from, title)
                    + "."));
    return null;
  }

  /** Notes a problem; the first of a field stays. */
  public void problem(String name, String message) {
    problems.putIfAbsent(name, message);
  }

  private static <E> String titles(List<E> from, Function<E, String> title) {
    return String.join("; ", from.stream().map(title).toList());
  }

  /** Dashes of all kinds and blanks around them are one. */
  private static boolean sameWords(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String text) {
    return String.join(
        "-",
        Arrays.stream(text.toLowerCase(Locale.ROOT).replace('ё', 'е').split("[-–—]"))
            .map(String::strip)
            .toList());
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static String tidied(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
