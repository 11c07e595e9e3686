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
          "(?:до|к|ко|не|с|со|по|в|во|на|за|после|перед|через|раз|один|одна|два|дважды|три|еже\\p{L}+"
              + "|постоянн|весь|всего|вс[её]|систематическ|регулярн|течени|\\d|[ivxх]+\\b|январ|феврал"
              + "|март|апрел|ма[йяе]\\b|май-|июн|июл|август|сентябр|октябр|ноябр|декабр|перв|втор"
              + "|трет|четв[её]рт|последн|начал|конец|середин|весн|осен|лет[оа]|зим|одноврем|согласно"
              + "|кажд|квартал|декад|полугод|каникул|учебн|далее|круглогод|период|срок|бессрочн"
              + "|немедленн|незамедлительн|своевременн|дата|дни|день|недел).*",
          Pattern.UNICODE_CHARACTER_CLASS);

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
        return Optional.of(span.part(start, span.to()));
      }
    }
    return Optional.empty();
  }

  /** The longest part at the beginning of the span that is a deadline. */
  static Optional<WordSpan> beginningOf(WordSpan span) {
    for (int end = Math.min(span.to(), span.from() + LONGEST); end > span.from(); end--) {
      if (isDeadline(span.part(span.from(), end))) {
        WordSpan found = span.part(span.from(), end);
        return beginningOf(span.part(end, span.to()))
            .map(more -> span.part(span.from(), more.to()))
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

  // A capital letter amid the words begins the next cell, unless it is «Х», «IV» or a quotation.
  private static boolean hasNewThought(WordSpan span) {
    for (int index = span.from() + 1; index < span.to(); index++) {
      WordSpan.Word word = span.at(index);
      boolean begins = word.isCapital() && !SIGN.matcher(word.text()).matches();
      if (begins && !word.enclosed() && !OPENING.matcher(Wording.key(word.text())).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDeadline(WordSpan span) {
    WordSpan.Word first = span.at(span.from());
    return !first.enclosed()
        && OPENING.matcher(Wording.key(first.text())).matches()
        && !hasNewThought(span)
        && DeadlineLanguage.read(span.text()) instanceof DeadlineReading.Understood;
  }
}
