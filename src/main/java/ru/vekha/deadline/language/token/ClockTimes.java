package ru.vekha.deadline.language.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes clock times out of a phrase: «до 12:00 15.09.2021», «15.09.2021 до 18 часов (мск)». */
public final class ClockTimes {

  // The longest come first, so that «18 часов 00 минут» is one time.
  private static final Wordings BEHIND_NUMBER =
      Wordings.anyOf("час|часа|часов|ч .", "час|часа|часов", "ч .", "ч");
  private static final Wordings MINUTES = Wordings.anyOf("мин .", "мин", "минут*");
  private static final Wordings TIME_ZONE =
      Wordings.anyOf("( мск )", "мск", "[(] по московскому времени [)]", "( время московское )");

  private static final Set<String> IDLE = Set.of("до", "в", "к", "с", "т", ",", "(");

  private static final Set<String> OPENING = Set.of("до", "с", "со", "по", "к");

  private final String phrase;
  private final Token[] tokens;
  private final List<String> notes = new ArrayList<>();

  public ClockTimes(String phrase, List<Token> tokens) {
    this.phrase = phrase;
    this.tokens = tokens.toArray(Token[]::new);
  }

  /** The tokens that are left; a preposition that only led to the time goes with it. */
  public List<Token> without() {
    List<Token> left = new ArrayList<>();
    for (int i = 0; i < tokens.length; ) {
      int end = isTerm(left) ? -1 : endOfTime(i);
      if (end < 0) {
        left.add(tokens[i++]);
      } else {
        addNote(i, end);
        dropIdlePreposition(left, end);
        i = end;
      }
    }
    return left;
  }

  /** A Russian sentence for each time that was found. */
  public List<String> notes() {
    return notes;
  }

  /** «в течение 24 часов» is a term, not a time of day. */
  private static boolean isTerm(List<Token> left) {
    Token last = left.isEmpty() ? null : left.get(left.size() - 1);
    return last != null && (last.text().startsWith("течени") || last.is("за") || last.is("через"));
  }

  private int endOfTime(int start) {
    if (!isNumber(start, 24)) {
      return -1;
    }
    int end = withMinutes(start);
    int behind = end + BEHIND_NUMBER.length(tokens, end);
    boolean colon = end > start + 1 && tokens[start + 1].is(":");
    if (behind == end && !colon && !cannotBeDate(start, end)) {
      return -1;
    }
    if (colon && end + 1 < tokens.length && tokens[end].is(":") && isNumber(end + 1, 59)) {
      behind = end + 2;
    }
    if (behind > end && isNumber(behind, 59) && MINUTES.length(tokens, behind + 1) > 0) {
      behind += 1 + MINUTES.length(tokens, behind + 1);
    }
    return behind + TIME_ZONE.length(tokens, behind);
  }

  /** «12:00», «12.00»; «12.00.2021» is a date. */
  private int withMinutes(int start) {
    boolean hasMinutes =
        start + 2 < tokens.length
            && ":.-".contains(tokens[start + 1].text())
            && tokens[start + 2].text().length() == 2
            && isNumber(start + 2, 59);
    return hasMinutes ? start + 3 : start + 1;
  }

  /** «18.00», «17.30», «18-00»: there is no such month; «00.00.0000» is a blank. */
  private boolean cannotBeDate(int start, int end) {
    boolean insideDate = start > 0 && ".-/".contains(tokens[start - 1].text());
    if (end != start + 3 || insideDate) {
      return false;
    }
    int minutes = tokens[start + 2].number();
    boolean fits = minutes == 0 || minutes > 12 && tokens[start + 1].is(".");
    boolean goesOn =
        end + 1 < tokens.length
            && tokens[end].is(tokens[start + 1].text())
            && tokens[end + 1].isNumber();
    return fits && !goesOn;
  }

  private void addNote(int start, int end) {
    if (tokens[start].number() == 0) {
      return;
    }
    String time = phrase.substring(tokens[start].start(), tokens[end - 1].end()).strip();
    notes.add("Указано время «" + time + "»; срок считается до конца этого дня.");
  }

  private void dropIdlePreposition(List<Token> left, int end) {
    Token next = end < tokens.length ? tokens[end] : null;
    boolean leadsOn =
        next != null && (next.isNumber() || next.isWord() && !OPENING.contains(next.text()));
    Token last = left.isEmpty() ? null : left.get(left.size() - 1);
    if (last != null && !leadsOn && IDLE.contains(last.text())) {
      left.remove(left.size() - 1);
      dropIdlePreposition(left, end);
    }
  }

  private boolean isNumber(int index, int most) {
    return index < tokens.length && tokens[index].isNumber() && tokens[index].number() <= most;
  }
}
