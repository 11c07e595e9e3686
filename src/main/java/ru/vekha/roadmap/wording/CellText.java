package ru.vekha.roadmap.wording;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one cell or line without the traces of the program they were copied from. */
public final class CellText {
  // «<li>шаг» keeps its place in the list as a dash.
  private static final Pattern LIST_ITEM = Pattern.compile("(?i)<li\\b[^<>]{0,200}>\\s*-?");
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:p|br|ul|ol|li|b|i|u|s|em|strong|span|div|sub|sup|a|font|table|tbody|tr|td|th)"
              + "(?:\\s[^<>]{0,200})?/?>");
  private static final Pattern TITLE_END = Pattern.compile("[\\s.:;,]+$");
  private static final Map<String, String> ENTITIES =
      Map.of(
          "&nbsp;", " ",
          "&quot;", "\"",
          "&laquo;", "«",
          "&raquo;", "»",
          "&ndash;", "–",
          "&mdash;", "—",
          "&lt;", "<",
          "&gt;", ">");

  private CellText() {}

  /** The words on one line, without HTML tags, entities and the asterisks of bold type. */
  public static String clean(String raw) {
    String text = raw;
    if (text.indexOf('<') >= 0) {
      text = LIST_ITEM.matcher(text).replaceAll(Matcher.quoteReplacement(" - "));
      text = TAG.matcher(text).replaceAll(" ");
    }
    if (text.indexOf('&') >= 0) {
      for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
        text = text.replace(entity.getKey(), entity.getValue());
      }
      text = text.replace("&amp;", "&");
    }
    return Wording.oneLine(text.replace("**", ""));
  }

  /**
   * Puts the parts of a broken cell together: a word broken at its hyphen («материально-» +
   * «технических») without a space, all else with one.
   */
  public static String join(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first + second;
    }
    return brokenAtHyphen(first, second) ? first + second : first + " " + second;
  }

  /** A title with what it consists in: «Беседы: с родителями», «Обучение. Курсы, семинары». */
  public static String titled(String title, String details) {
    String name = TITLE_END.matcher(title).replaceFirst("");
    if (name.isEmpty()) {
      return details;
    }
    boolean goesOn = !Character.isUpperCase(details.charAt(0));
    return name + (goesOn ? ": " : ". ") + details;
  }

  private static boolean brokenAtHyphen(String first, String second) {
    int last = first.length() - 1;
    return last > 0
        && first.charAt(last) == '-'
        && Character.isLetter(first.charAt(last - 1))
        && Character.isLowerCase(second.charAt(0));
  }
}
