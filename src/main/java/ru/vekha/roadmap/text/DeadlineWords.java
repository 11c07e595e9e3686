package ru.vekha.roadmap.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.vekha.deadline.DeadlineLanguage;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.roadmap.wording.Wording;

/** Finds deadline phrases inside a line whose cells have run together. */
final class DeadlineWords {
  private static final int LONGEST = 16;
  // How a deadline may begin; all else is not even tried.
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:(?:до|к|ко|не|с|со|по|в|во|на|за|после|перед|через|раз|один|одна|два|дважды|три|весь|все"
              + "|март|мая?|мае|май-\\S*|дата|дни|день|лет[оа])\\b|постоянн|систематическ|регулярн|\\d"
              + "|еже(?:год|квартал|месяч|недел|дн)|[ivxх]+\\b|январ|феврал|марта|марте|март-|апрел"
              + "|май\\b|ма[йяе]-|июн|июл|август|сентябр|октябр|ноябр|декабр|перв|втор|трет|четв[её]рт"
              + "|последн|начал|конец|конц|середин|весн|осен|зим|одноврем|согласно|кажд|квартал|декад"
              + "|полугод|каникул|круглогод|период|срок|бессрочн|немедленн|незамедлительн"
              + "|своевременн|недел|течени).*",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern TIME =
      Pattern.compile(
          ".*\\d.*|(?:[ivxх]+|янв|фев|мар[та]|апр|ма[йяе]|июн|июл|авг|сен|окт|ноя|дек|год|учебн|квартал"
              + "|полугод|декад|недел|месяц|ден|дн[яейю]|числ|срок|течени|период|еже|рабоч|календарн"
              + "|постоян|начал|кон[ец]|середин|позднее|каникул|весн|осен|зим|лет).*",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern PREPOSITION =
      Pattern.compile("до|к|ко|с|со|по|в|во|не|за|на|после|перед|через");
  private static final Pattern SIGN = Pattern.compile("[«\"(].*|[IVXХ\\d/-]+[,.;)]?");

  private DeadlineWords() {}

  /**
   * The parts that end where the span ends and are deadlines, the longest first; several deadlines
   * one after another are one part.
   */
  static List<WordSpan> endsOf(WordSpan span) {
    List<WordSpan> found = new ArrayList<>();
    Optional<WordSpan> last = endOf(span);
    while (last.isPresent()) {
      WordSpan whole = span.part(last.get().from(), span.to());
      found.add(0, whole);
      last = endOf(span.part(span.from(), whole.from()));
    }
    return found;
  }

  private static Optional<WordSpan> endOf(WordSpan span) {
    for (int start = Math.max(span.from(), span.to() - LONGEST); start < span.to(); start++) {
      if (isDeadline(span.part(start, span.to()))) {
        return Optional.of(trimmed(span.part(start, span.to())));
      }
    }
    return Optional.empty();
  }

  /** The longest part at the beginning of the span that is a deadline. */
  static Optional<WordSpan> beginningOf(WordSpan span) {
    if (!opens(span)) {
      return Optional.empty();
    }
    for (int end = newThought(span); end > span.from(); end--) {
      if (isDeadline(span.part(span.from(), end))) {
        WordSpan found = trimmed(span.part(span.from(), end));
        if (found.from() > span.from()) {
          // Words of the cell before stood in the way of the longest reading: look again without.
          return beginningOf(span.part(found.from(), span.to())).or(() -> Optional.of(found));
        }
        return beginningOf(span.part(end, span.to()))
            .map(more -> span.part(found.from(), more.to()))
            .or(() -> Optional.of(found));
      }
    }
    return Optional.empty();
  }

  /** All deadlines inside the span from left to right. */
  static List<WordSpan> inside(WordSpan span) {
    List<WordSpan> found = new ArrayList<>();
    int start = span.from();
    while (start < span.to()) {
      Optional<WordSpan> here = beginningOf(span.part(start, span.to()));
      here.ifPresent(found::add);
      start = here.map(WordSpan::to).orElse(start + 1);
    }
    return found;
  }

  // «на конференции май 2024 г.»: words before the time itself belong to the cell before, if the
  // rest is a deadline without them.
  private static WordSpan trimmed(WordSpan span) {
    WordSpan best = span;
    for (int start = span.from() + 1; start < span.to(); start++) {
      String before = Wording.key(span.at(start - 1).text());
      if (TIME.matcher(before).matches()) {
        break;
      }
      WordSpan rest = span.part(start, span.to());
      if (!PREPOSITION.matcher(before).matches() && isTimed(rest) && isDeadline(rest)) {
        best = rest;
      }
    }
    return best;
  }

  private static boolean isTimed(WordSpan span) {
    String first = Wording.key(span.at(span.from()).text());
    return TIME.matcher(first).matches() || PREPOSITION.matcher(first).matches();
  }

  private static boolean opens(WordSpan span) {
    if (span.isEmpty()) {
      return false;
    }
    WordSpan.Word first = span.at(span.from());
    return !first.enclosed() && OPENING.matcher(Wording.key(first.text())).matches();
  }

  // Where a deadline that begins here ends at the latest: a capital letter amid the words begins
  // the next cell, unless it is «Х», «IV» or a quotation.
  private static int newThought(WordSpan span) {
    int most = Math.min(span.to(), span.from() + LONGEST);
    for (int index = span.from() + 1; index < most; index++) {
      WordSpan.Word word = span.at(index);
      boolean begins = word.isCapital() && !SIGN.matcher(word.text()).matches();
      if (begins && !word.enclosed() && !OPENING.matcher(Wording.key(word.text())).matches()) {
        return index;
      }
    }
    return most;
  }

  private static boolean isDeadline(WordSpan span) {
    return opens(span)
        && newThought(span) == span.to()
        && DeadlineLanguage.read(span.text()) instanceof DeadlineReading.Understood;
  }
}
