package ru.vekha.roadmap.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ru.vekha.deadline.DeadlineLanguage;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.roadmap.wording.CellText;

/** Tells the several deadlines in one cell apart. */
final class Deadlines {
  private static final Pattern YEAR = Pattern.compile(".*(?:20\\d{2}|\\.\\d{2}(?!\\d)|Х год).*");
  // «По мере необходимости В | течение года»: the preposition belongs to what follows.
  private static final Pattern HANGING =
      Pattern.compile(
          ".*\\s(?:в|во|с|со|до|к|ко|на|по|не|за|от|при)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int MOST_WORDS = 40;
  private static final int LONGEST = 400;

  private Deadlines() {}

  /** The deadlines, each understood by itself; one when the cell has one. */
  static List<String> apart(List<String> lines) {
    String words = lines.stream().filter(line -> !line.isEmpty()).reduce("", CellText::join);
    List<List<String>> ways =
        words.length() > LONGEST
            ? List.of()
            : List.of(CellLines.blocksByAnyGap(lines), CellLines.lines(lines));
    for (List<String> parts : ways) {
      if (parts.size() > 1
          && parts.stream().allMatch(Deadlines::isUnderstood)
          && sameYears(parts)) {
        return parts.stream().map(Deadlines::cleaned).toList();
      }
    }
    if (words.indexOf('(') >= 0 || words.length() > LONGEST || !isSeveral(words)) {
      return List.of(words);
    }
    List<String> parts = longest(words.split("\\s+"));
    return parts.size() > 1 && sameYears(parts) ? parts : List.of(words);
  }

  // Each part takes as many words as are one deadline.
  private static List<String> longest(String[] words) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from < words.length && words.length <= MOST_WORDS) {
      int end = words.length;
      while (end > from && !isOne(String.join(" ", List.of(words).subList(from, end)))) {
        end--;
      }
      if (end == from) {
        return List.of();
      }
      parts.add(cleaned(String.join(" ", List.of(words).subList(from, end))));
      from = end;
    }
    return parts;
  }

  private static boolean isOne(String phrase) {
    return !HANGING.matcher(phrase).matches() && isUnderstood(phrase) && !isSeveral(phrase);
  }

  private static boolean isSeveral(String phrase) {
    return DeadlineLanguage.read(phrase) instanceof DeadlineReading.Understood understood
        && (understood.rule().kind().equals("compound")
            || understood.rule().kind().equals("on_dates")
                && understood.rule().describe().contains(", "));
  }

  private static boolean isUnderstood(String phrase) {
    return DeadlineLanguage.read(phrase) instanceof DeadlineReading.Understood;
  }

  // «25 марта, 25 июня 2021 г.»: apart the first would lose its year.
  private static boolean sameYears(List<String> parts) {
    long dates = parts.stream().filter(part -> part.matches(".*\\d.*")).count();
    long years = parts.stream().filter(part -> YEAR.matcher(part).matches()).count();
    return years == 0 || years >= dates;
  }

  private static String cleaned(String phrase) {
    return phrase.replaceAll("[,;]+$", "");
  }
}
