package ru.vekha.notification.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A letter with gaps. Whatever is put into a gap stays what it is: nothing in it is filled or
 * evaluated again, and a subject never gets a second line.
 */
public record LetterTemplate(String subject, String body) {

  private static final Pattern GAP = Pattern.compile("\\{([a-z][A-Za-z]*)}");

  /** Numbers, dates, codes and addresses of pages; a gap has no place for what a person wrote. */
  private static final Pattern NOT_PLAIN = Pattern.compile("[^\\p{L}\\p{N} .,:;/#?=&()«»№—_-]");

  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_CODE = 40;

  /** The words of a letter. */
  public record Text(String subject, String body) {

    /** The same for whoever does the work of those it is meant for while they are away. */
    public Text toDeputy() {
      return new Text(
          "По замещению: " + subject,
          body
              + "\n\nЭто письмо пришло вам, потому что вы замещаете сотрудника, которому оно адресовано.");
    }
  }

  /** Reads a template that ships with Vekha. */
  public static LetterTemplate read(String resource) {
    try (InputStream in = LetterTemplate.class.getResourceAsStream(resource)) {
      return of(
          new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A template: the subject, an empty line, the body.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static LetterTemplate of(String text) {
    String[] parts = text.replace("\r", "").split("\n\n", 2);
    if (parts.length < 2 || parts[0].isBlank() || parts[0].strip().contains("\n")) {
      throw new IllegalArgumentException("нужны тема в первой строке, пустая строка и текст");
    }
    return new LetterTemplate(parts[0].strip(), parts[1].strip());
  }

  /** The gaps of the letter, by name. */
  public Set<String> gaps() {
    return GAP.matcher(subject + body)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A number or code of a document without the signs that have no place in a letter. */
  public static String plain(String text) {
    String left = NOT_PLAIN.matcher(text).replaceAll("");
    return left.substring(0, Math.min(LONGEST_CODE, left.length()));
  }

  /**
   * Fills the gaps.
   *
   * @throws IllegalArgumentException if a gap is left, a value has no gap or is more than numbers,
   *     dates, codes and addresses; in the subject, also if it is more than one line
   */
  public Text filled(Map<String, String> values) {
    if (!gaps().equals(values.keySet())) {
      throw new IllegalArgumentException("Gaps " + gaps() + ", values " + values.keySet());
    }
    values.forEach(this::requirePlain);
    return new Text(fill(subject, values), fill(body, values));
  }

  private void requirePlain(String gap, String value) {
    boolean several = !subject.contains("{" + gap + "}");
    for (String line : several ? value.split("\n", -1) : new String[] {value}) {
      if (line.length() > LONGEST_LINE || NOT_PLAIN.matcher(line).find()) {
        throw new IllegalArgumentException("Value of " + gap + " does not belong into a letter");
      }
    }
  }

  private static String fill(String text, Map<String, String> values) {
    return GAP.matcher(text)
        .replaceAll(gap -> Matcher.quoteReplacement(values.getOrDefault(gap.group(1), "")));
  }
}
