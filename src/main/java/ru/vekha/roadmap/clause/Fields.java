package ru.vekha.roadmap.clause;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a clause says apart from its sentence: «Срок: до 1 мая. Ответственный: методист».
 *
 * @param title the clause without these words
 * @param deadline the words behind «Срок:», empty without
 * @param responsible the words behind «Ответственный:», empty without
 */
record Fields(String title, String deadline, String responsible) {
  private static final String TERM = "срок(?:и)?(?: (?:исполнения|выполнения|реализации|сдачи))?";
  private static final String WHO =
      "(?:отв\\.|ответственн\\p{L}+(?: (?:исполнител\\p{L}+|лиц\\p{L}+|за (?:исполнение|выполнение)))?"
          + "|исполнител\\p{L}+)";
  private static final Pattern FIELD =
      Pattern.compile(
          "[(\\s]*(?<![\\p{L}])(?:("
              + TERM
              + ")|"
              + WHO
              + ")\\s?[:–-]\\s*"
              + "(.+?)\\s*(?=[(\\s](?:"
              + TERM
              + "|"
              + WHO
              + ")\\s?[:–-]|$)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  static Fields of(String words) {
    String deadline = "";
    String responsible = "";
    int end = words.length();
    Matcher field = FIELD.matcher(words);
    int from = 0;
    while (field.find(from)) {
      end = Math.min(end, field.start());
      if (field.group(1) == null) {
        responsible = field.group(2).replaceAll("(?<![\\p{Lu}])[.;,)\\s]+$", "");
      } else {
        deadline = DeadlineInSentence.withoutTail(field.group(2));
      }
      from = field.end();
    }
    return new Fields(words.substring(0, end).strip(), deadline, responsible);
  }
}
