package ru.vekha.community.section;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what somebody typed into the fields of a section and gathers what is wrong with it. */
public final class TypedEntry {

  private final Map<String, String> typed;
  private final Map<String, String> problems = new LinkedHashMap<>();
  private final Values values;

  private TypedEntry(Section section, Map<String, String> typed, LocalDate today) {
    this.typed = typed;
    Map<String, @Nullable Object> read = new LinkedHashMap<>();
    section.fields().forEach(field -> read.put(field.column(), read(field)));
    values = new Values(read);
    section.fields().forEach(field -> checkDay(field, today));
    if (problems.isEmpty()) {
      section.rules().stream()
          .filter(rule -> rule.broken().test(values))
          .forEach(rule -> problems.putIfAbsent(rule.field(), rule.message()));
    }
  }

  /**
   * Reads the fields of a section.
   *
   * @param typed the texts by column
   * @param today the organisation's day
   */
  public static TypedEntry of(Section section, Map<String, String> typed, LocalDate today) {
    return new TypedEntry(section, typed, today);
  }

  /** What was read. */
  public Values values() {
    return values;
  }

  /** What is wrong, by field, in Russian. */
  public Map<String, String> problems() {
    return problems;
  }

  private @Nullable Object read(Field field) {
    String text = text(field);
    if (field.kind() == FieldKind.TICK) {
      return text.equals("true");
    }
    if (text.isEmpty()) {
      if (field.required()) {
        problem(field, field.kind().isPicked() ? "выберите из списка." : "заполните это поле.");
      }
      return empty(field.kind());
    }
    return switch (field.kind()) {
      case DAY, TERM -> day(field, text);
      case COUNT -> count(field, text);
      case ENTRY, MENTOR -> id(field, text);
      case CHOICE -> choice(field, text);
      case ADDRESS -> address(field, written(field, text));
      case LINE, WORDS, PERSON, TICK -> written(field, text);
    };
  }

  private static @Nullable Object empty(FieldKind kind) {
    if (kind == FieldKind.COUNT) {
      return 0;
    }
    return kind.isText() ? "" : null;
  }

  private String text(Field field) {
    String raw = Normalizer.normalize(typed.getOrDefault(field.column(), ""), Normalizer.Form.NFC);
    String blanks = field.kind() == FieldKind.WORDS ? "[^\\S\\n]+" : "[\\s\\p{Z}]+";
    return raw.replaceAll(blanks, " ").strip();
  }

  /** A day as date fields send it, null if it is none. */
  public static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private @Nullable LocalDate day(Field field, String text) {
    LocalDate day = day(text);
    if (day == null) {
      problem(field, "впишите день, месяц и год.");
    }
    return day;
  }

  private @Nullable Integer count(Field field, String text) {
    if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) > field.most()) {
      problem(field, "нужно целое число от 0 до " + field.most() + ".");
      return null;
    }
    return Integer.valueOf(text);
  }

  private @Nullable UUID id(Field field, String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      problem(field, "выберите из списка.");
      return null;
    }
  }

  private @Nullable String choice(Field field, String text) {
    if (!field.choices().containsKey(text)) {
      problem(field, "выберите из списка.");
      return null;
    }
    return text;
  }

  private String written(Field field, String text) {
    if (field.most() > 0 && text.length() > field.most()) {
      problem(field, "слишком длинно, нужно не больше " + field.most() + " знаков.");
    } else if (text.codePoints().anyMatch(TypedEntry::isNoWriting)) {
      problem(field, "есть невидимый служебный знак. Наберите текст заново, без вставки.");
    }
    return text;
  }

  private String address(Field field, String text) {
    try {
      URI uri = new URI(text);
      boolean known = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (!known
          || uri.getHost() == null && uri.getAuthority() == null
          || text.length() > field.most()) {
        problem(field, "адрес начинается с https:// или http://.");
      }
    } catch (URISyntaxException e) {
      problem(field, "это не адрес страницы. Скопируйте его из строки браузера целиком.");
    }
    return text;
  }

  private void checkDay(Field field, LocalDate today) {
    LocalDate day = values.day(field.column());
    LocalDate dated = values.day(Field.DATED_ON);
    if (day == null) {
      return;
    }
    if (day.getYear() < 2000 || day.getYear() > 2100) {
      problem(field, "проверьте год: нужен год с 2000 по 2100.");
    } else if (field.kind() == FieldKind.DAY && day.isAfter(today)) {
      problem(field, "этот день ещё не наступил.");
    } else if (dated != null && day.isBefore(dated)) {
      problem(field, "этот день раньше первой даты записи. Проверьте обе даты.");
    }
  }

  private void problem(Field field, String what) {
    problems.putIfAbsent(field.column(), field.label() + ": " + what);
  }

  /** Control signs, halves of pairs and signs that turn the direction of writing. */
  private static boolean isNoWriting(int sign) {
    int type = Character.getType(sign);
    return type == Character.CONTROL && sign != '\n'
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED;
  }
}
