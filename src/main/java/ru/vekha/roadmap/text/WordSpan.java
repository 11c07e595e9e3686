package ru.vekha.roadmap.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a line of words.
 *
 * @param words all words of the line
 * @param from the first word of the part
 * @param to the word behind the part
 */
record WordSpan(List<Word> words, int from, int to) {
  private static final Pattern WORD = Pattern.compile("\\S+");

  /**
   * One word.
   *
   * @param text its letters and signs
   * @param apart whether more than one space stands before it
   * @param enclosed whether it stands inside brackets or quotation marks and does not open them
   */
  record Word(String text, boolean apart, boolean enclosed) {

    boolean isCapital() {
      String letters = text.replaceFirst("^[«\"(„“]+", "");
      return !letters.isEmpty() && Character.isUpperCase(letters.charAt(0));
    }

    boolean endsSentence() {
      return text.matches(".*[.!?;]");
    }
  }

  static WordSpan of(String line) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    int brackets = 0;
    int quotes = 0;
    int end = 0;
    while (matcher.find()) {
      String text = matcher.group();
      words.add(new Word(text, matcher.start() - end > 1, brackets > 0 || quotes > 0));
      brackets = Math.max(0, brackets + count(text, '(') - count(text, ')'));
      quotes = Math.max(0, quotes + count(text, '«') - count(text, '»'));
      end = matcher.end();
    }
    return new WordSpan(words, 0, words.size()).closed();
  }

  private static int count(String text, char sign) {
    return (int) text.chars().filter(letter -> letter == sign).count();
  }

  // A bracket that is never closed encloses nothing.
  private WordSpan closed() {
    List<Word> mended = new ArrayList<>(words);
    for (char[] pair : new char[][] {{'(', ')'}, {'«', '»'}}) {
      for (int index = mended.size() - 1; index >= 0; index--) {
        if (mended.get(index).text.indexOf(pair[1]) >= 0) {
          break;
        }
        Word word = mended.get(index);
        if (word.text.indexOf(pair[0]) >= 0) {
          for (int later = index + 1; later < mended.size(); later++) {
            mended.set(later, new Word(mended.get(later).text, mended.get(later).apart, false));
          }
          break;
        }
      }
    }
    return new WordSpan(mended, 0, mended.size());
  }

  WordSpan part(int start, int end) {
    return new WordSpan(words, start, end);
  }

  Word at(int index) {
    return words.get(index);
  }

  boolean isEmpty() {
    return from >= to;
  }

  /** The words on one line. */
  String text() {
    return text(from, to);
  }

  String text(int start, int end) {
    StringBuilder text = new StringBuilder();
    for (int index = start; index < end; index++) {
      text.append(index == start ? "" : " ").append(words.get(index).text);
    }
    return text.toString();
  }

  /** The words, on a new line wherever they stand further apart. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    int start = from;
    for (int index = from + 1; index <= to; index++) {
      if (index == to || words.get(index).apart) {
        lines.add(text(start, index));
        start = index;
      }
    }
    return lines;
  }
}
