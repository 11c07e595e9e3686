package ru.vekha.roadmap.text;

import java.util.Optional;
import java.util.regex.Pattern;
import ru.vekha.roadmap.wording.Wording;

/** Finds those responsible inside a line whose cells have run together, by posts and bodies. */
final class PartyWords {
  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
  // Posts and bodies that begin a party; compared in lower case.
  private static final Pattern POST =
      Pattern.compile(
          "(?:директор|руководител|заместител|зам\\.|куратор|координатор|методист|методическ"
              + "|информационно-методическ|педагог|психолог|учител|преподавател|наставник(?:и|)\\b"
              + "|администраци|управлени[ея]\\b|отдел\\b|отделы|департамент|министерств|комитет"
              + "|специалист|консультант|инспектор|начальник|заведующ|ответственн|воспитател|вожат"
              + "|библиотекар|секретар|делопроизводител|бухгалтер|юрист|тьютор|логопед|тренер"
              + "|организатор|профсоюз|председател|ректор|проректор|декан|служба|советник|тренер"
              + "|образовательн|общеобразовательн|школы\\b|центр\\b|институт\\b|совет\\b|коллектив"
              + "|партнер|эксперт|модератор|оператор|мастер|творческ|проектн\\p{L}+ офис)",
          FLAGS);
  // The first word alone says little: «рабочая группа», «классные руководители».
  private static final Pattern TWO_WORDS =
      Pattern.compile(
          "(?:рабоч\\p{L}+ групп|класс\\p{L}+ руковод|социальн\\p{L}+ педагог|главн\\p{L}+"
              + " специалист|ведущ\\p{L}+ специалист|старш\\p{L}+ (?:вожат|методист|воспитател)"
              + "|муниципальн\\p{L}+ (?:центр|координатор|методическ|орган|опорн|куратор|проектн)"
              + "|региональн\\p{L}+ (?:центр|наставническ|координатор|методическ|оператор)"
              + "|ресурсн\\p{L}+ центр|территориальн\\p{L}+ (?:управлен|орган)|член\\p{L}* (?:рабоч"
              + "|комисс|совет)|молод\\p{L}+ (?:педагог|специалист)|опытн\\p{L}+ педагог|школьн\\p{L}+"
              + " (?:метод|психолог|куратор|служб)|штаб\\p{L}* наставн|орган\\p{L}* управлени"
              + "|учебн\\p{L}+ част|управляющ\\p{L}+ совет|наблюдательн\\p{L}+ совет"
              + "|педагогическ\\p{L}+ (?:работник|коллектив|совет)).*",
          FLAGS);
  private static final Pattern SHORT_NAME =
      Pattern.compile(
          "(?:ОО|ОУ|ОДО|ДОУ|ДОО|СОШ|ООШ|МБУ|МКУ|МАУ|ГБУ|ГАУ|МБОУ|МАОУ|МКОУ|МОУ|ГБОУ|МБДОУ|МБУДО|ИРО"
              + "|РЦН|ЦРО|ИМЦ|ММЦ|ММС|УО|ДО|РУО|РОО|ПОО|СПО|УДО|ЦНППМ|ТУ|ТУ/ДО|РМЦ|МЦН|ШМО|РМО|ЦДО|ЦДТ"
              + "|ДДТ|ЗДУВР|ЗДВР)[,;.]?");
  private static final Pattern SURNAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?,?");
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.\\s?(?:\\p{Lu}\\.)?[,;]?");
  private static final Pattern NAME_OF_PLACE =
      Pattern.compile("\\p{Lu}\\p{Ll}*(?:ского|цкого|ого|его|ской|ой|ских|ых)[,;]?");

  private PartyWords() {}

  /** The longest part that ends where the span ends and names parties from its first word on. */
  static Optional<WordSpan> endOf(WordSpan span) {
    int best = -1;
    for (int start = span.to() - 1; start >= span.from(); start--) {
      if (startsParty(span, start) && goesOn(span.part(start, span.to())) == span.to()) {
        best = start;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(span.part(best, span.to()));
  }

  /** The part at the beginning of the span that names parties. */
  static Optional<WordSpan> beginningOf(WordSpan span) {
    if (span.isEmpty() || !startsParty(span, span.from())) {
      return Optional.empty();
    }
    return Optional.of(span.part(span.from(), goesOn(span)));
  }

  /** The first parties inside the span. */
  static Optional<WordSpan> inside(WordSpan span) {
    for (int start = span.from() + 1; start < span.to(); start++) {
      if (startsParty(span, start)) {
        return Optional.of(span.part(start, goesOn(span.part(start, span.to()))));
      }
    }
    return Optional.empty();
  }

  // Where the parties end: before a word with a capital letter that begins no party.
  private static int goesOn(WordSpan span) {
    int index = span.from() + 1;
    while (index < span.to() && (startsParty(span, index) || isTail(span, index))) {
      index++;
    }
    return index;
  }

  private static boolean isTail(WordSpan span, int index) {
    WordSpan.Word word = span.at(index);
    String before = span.at(index - 1).text();
    String text = word.text();
    if (word.enclosed() || !word.isCapital()) {
      return true;
    }
    return text.startsWith("«")
        || text.startsWith("(")
        || INITIALS.matcher(text).matches()
        || text.matches("\\p{Lu}{2,6}[,;)]?")
        || NAME_OF_PLACE.matcher(text).matches() && !before.matches(".*[.;]")
        || isPerson(span, index);
  }

  private static boolean isPerson(WordSpan span, int index) {
    return SURNAME.matcher(span.at(index).text()).matches()
        && index + 1 < span.to()
        && INITIALS.matcher(span.at(index + 1).text()).matches();
  }

  private static boolean startsParty(WordSpan span, int index) {
    WordSpan.Word word = span.at(index);
    if (word.enclosed()) {
      return false;
    }
    boolean first = index == span.from() || word.apart();
    String before = index == 0 ? "" : span.at(index - 1).text();
    if (SHORT_NAME.matcher(word.text()).matches()) {
      return first || before.matches(".*[,;»)]") && startsParty(span, index - 1);
    }
    if (isPerson(span, index)) {
      return true;
    }
    if (!word.isCapital() || word.text().startsWith("«") || word.text().startsWith("(")) {
      return false;
    }
    String key = Wording.key(span.text(index, Math.min(span.to(), index + 3)));
    return POST.matcher(key).lookingAt() || TWO_WORDS.matcher(key).matches();
  }
}
