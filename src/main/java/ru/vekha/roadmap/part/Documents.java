package ru.vekha.roadmap.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.vekha.roadmap.wording.CellText;

/** Tells the several documents in the cell of the result apart. */
final class Documents {
  private static final String NOUN =
      "приказы?|распоряжени[ея]|положени[ея]|протоколы?|планы?(?:-графики?)?|программ[аы]|письм[оа]|"
          + "отч[её]ты?|справк[аи]|анкет[аы]|тестировани[ея]|согласи[ея]|портфолио|памятк[аи]|"
          + "регламенты?|материалы|рекомендации|лист(?:ы)?|реестры?|баз[аы]|банки?|списки?|списо[кк]|"
          + "перечень|перечни|график|графики|договоры?|соглашени[ея]|дорожн(?:ая|ые) карт[аы]|сценари[йи]|"
          + "презентаци[яи]|акты?|журналы?|проекты?|карт[аы]|грамот[аы]|сертификаты?|заявлени[ея]|"
          + "анализ|мониторинг|опросы?|порядок|методичк[аи]|буклеты?|публикаци[яи]|раздел";
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?:\\p{L}+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)(?:-\\p{L}+)? ){0,2}(?:"
              + NOUN
              + ")(?![\\p{L}]).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  // Borders were lost: «Приказ об организации работы Положение о работе».
  private static final Pattern CAPITAL =
      Pattern.compile("(?<=[\\p{L}»)\"])\\.?\\s+(?=\\p{Lu}\\p{Ll})");
  private static final Pattern OPEN_END =
      Pattern.compile(
          ".*(?:[,:(-]|(?<!\\p{L})(?:и|в|во|на|с|со|по|о|об|от|до|для|при|из|к|за|или|проект|проекты|[А-ЯЁ]))");
  private static final Pattern COMMA = Pattern.compile(",\\s+");

  private Documents() {}

  /** Whether the words begin with a document's name. */
  static boolean isDocument(String words) {
    return BEGINS.matcher(words).matches();
  }

  /** The documents that lines, list marks or semicolons part; one when nothing parts them. */
  static List<String> apart(List<String> lines) {
    List<String> listed = ListMarks.items(lines);
    if (listed.size() > 1) {
      return listed;
    }
    List<String> blocks = CellLines.blocksByAnyGap(lines);
    if (blocks.size() > 1) {
      return blocks;
    }
    List<String> whole = beginningAnew(CellLines.lines(lines));
    if (whole.size() > 1) {
      return whole;
    }
    String words = words(lines);
    List<String> parted = split(words, Pattern.compile(";\\s*"));
    return parted.stream().allMatch(Documents::isDocument) ? parted : List.of(words);
  }

  /** The documents in words on one line, each known by the capital letter of its name. */
  static List<String> byNames(String words) {
    List<String> documents = new ArrayList<>();
    int start = 0;
    Matcher capital = CAPITAL.matcher(words);
    while (capital.find()) {
      String before = words.substring(start, capital.start());
      if (isDocument(words.substring(capital.end()))
          && !OPEN_END.matcher(before).matches()
          && isClosed(before)) {
        documents.add(before);
        start = capital.end();
      }
    }
    documents.add(words.substring(start).replaceAll("\\.$", ""));
    return documents.size() > 1 ? documents : List.of(words);
  }

  /** The documents between commas, when each repeats the word that the first begins with. */
  static List<String> byRepetition(String words) {
    List<String> parts = split(words, COMMA);
    String first = words.split(" ")[0].toLowerCase(Locale.ROOT);
    boolean repeated =
        parts.size() > 1
            && parts.stream()
                .allMatch(part -> part.toLowerCase(Locale.ROOT).startsWith(first + " "));
    return repeated ? parts : List.of(words);
  }

  /** The pieces between commas outside of brackets and quotes. */
  static List<String> byCommas(String words) {
    return split(words, COMMA);
  }

  // A line that begins no document goes on with the one above.
  private static List<String> beginningAnew(List<String> lines) {
    List<String> documents = new ArrayList<>();
    for (String line : lines) {
      int last = documents.size() - 1;
      boolean begins = last < 0 || isDocument(line) || documents.get(last).matches(".*[.;]");
      if (begins) {
        documents.add(line);
      } else {
        documents.set(last, CellText.join(documents.get(last), line));
      }
    }
    return documents.stream().map(words -> words.replaceAll("[.;,]+$", "")).toList();
  }

  private static List<String> split(String words, Pattern sign) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    Matcher matcher = sign.matcher(words);
    while (matcher.find()) {
      if (isClosed(words.substring(start, matcher.start()))) {
        parts.add(words.substring(start, matcher.start()));
        start = matcher.end();
      }
    }
    parts.add(words.substring(start));
    return parts.stream()
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.toList());
  }

  // Whether no bracket and no quote is open at the end.
  private static boolean isClosed(String words) {
    long opened = words.chars().filter(sign -> sign == '(' || sign == '«').count();
    long closed = words.chars().filter(sign -> sign == ')' || sign == '»').count();
    return opened <= closed && words.chars().filter(sign -> sign == '"').count() % 2 == 0;
  }

  private static String words(List<String> lines) {
    return lines.stream().filter(line -> !line.isEmpty()).reduce("", CellText::join);
  }
}
