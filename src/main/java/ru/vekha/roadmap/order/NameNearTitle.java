package ru.vekha.roadmap.order;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose roadmap it is when no act and no stamp says so: the organisation named on lines of its own
 * above the title («МБОУ «…»» / «План работы…»), else the one in the title itself.
 */
final class NameNearTitle {
  private static final int LONGEST_NAME = 250;
  private static final int LINES_OF_NAME = 4;
  // What may stand directly above the first line of a name.
  private static final Pattern BEFORE =
      Pattern.compile("(?:приложени|утвержд|российская федерация|\\p{L}+ (?:область|край)).*");
  // Other bodies agree to a roadmap and do not issue it.
  private static final Pattern AGREED = Pattern.compile("(?:согласован|рассмотрен|принят).*");
  private static final Pattern STAMP =
      Pattern.compile("(?:приложени|утвержд|согласован|рассмотрен|принят|приказ|от \\d|№).*");
  private static final Pattern SENTENCE = Pattern.compile(".*[.;:]|.*, котор.*");
  // «План мероприятий МБОУ … на 2023 год», «Дорожная карта ГАПОУ «…» по …»
  private static final Pattern IN_TITLE =
      Pattern.compile(
          "(?<!\\p{L})("
              + OrganisationWords.LEGAL_FORM
              + "(?!\\p{L}).+?)(?= на (?:20|\\d|период|\\p{L}+ полугоди)| по \\p{Ll}| в 20| \\(| в рамках| до 20|$)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private NameNearTitle() {}

  /** The name nearest above the table; nothing when no line is one. */
  static Optional<String> in(List<String> lines) {
    for (int index = lines.size() - 1; index >= 0; index--) {
      if (isFirstLine(lines, index)) {
        Optional<String> name = from(lines, index);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return lines.stream().filter(RoadmapTitle::opens).flatMap(NameNearTitle::inTitle).findFirst();
  }

  private static boolean isFirstLine(List<String> lines, int index) {
    String line = lines.get(index);
    if (line.isEmpty()
        || Character.isLowerCase(line.codePointAt(0))
        || !OrganisationWords.open(Lines.key(line))
        || RoadmapTitle.opens(line)) {
      return false;
    }
    String above = index == 0 ? "" : Lines.key(lines.get(index - 1));
    String overBlank = above.isEmpty() && index > 1 ? Lines.key(lines.get(index - 2)) : above;
    return !AGREED.matcher(overBlank).matches()
        && (above.isEmpty() || BEFORE.matcher(above).matches() || SitePage.isFurniture(above));
  }

  private static Optional<String> from(List<String> lines, int start) {
    int end = start;
    while (end < lines.size() && !isEnd(lines.get(end))) {
      end++;
    }
    List<String> ofName = lines.subList(start, end);
    String words = String.join(" ", ofName);
    if (ofName.size() > LINES_OF_NAME
        || words.length() > LONGEST_NAME
        || SENTENCE.matcher(words).matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(AuthorityName.of(ofName, ""));
  }

  private static boolean isEnd(String line) {
    return line.isEmpty() || RoadmapTitle.opens(line) || STAMP.matcher(Lines.key(line)).matches();
  }

  private static Stream<String> inTitle(String title) {
    Matcher name = IN_TITLE.matcher(title);
    return name.find() ? Stream.of(name.group(1).strip()) : Stream.empty();
  }
}
