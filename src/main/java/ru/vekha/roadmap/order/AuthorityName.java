package ru.vekha.roadmap.order;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.wording.PrintedDate;

/** Who issued an order: the names in the letterhead above it, put together from their lines. */
final class AuthorityName {
  private static final Pattern CONTACTS =
      Pattern.compile(
          ".*(?:тел\\.|тел/|телефон|факс|инн\\b|огрн|окпо|кпп\\b|@|http|www\\.|e-?mail|\\bул\\.|"
              + "улица|\\bпр-кт|просп\\.|, д\\. ?\\d|\\b\\d{6}\\b).*",
          Pattern.UNICODE_CHARACTER_CLASS);
  // What stands in a letterhead and is nobody's name.
  private static final Pattern NO_NAME =
      Pattern.compile(
          "российская федерация|\\p{L}+ (?:область|край|республика)|республика \\p{L}+|герб.*|проект|копия.*|верно.*|[_\\s.-]+|.*_{3,}.*|\\(.*\\)|"
              + "приложение.*|утвержд.*|согласован.*|на № .*|№.*|от .*|г\\. \\p{L}+|с\\. \\p{L}+");
  // «администрации города N», «Самарской области»: the name above goes on.
  private static final Pattern FURTHER =
      Pattern.compile(
          "(?:администрации|города|городского|муниципального|района|области|края|округа|"
              + "республики|г\\.|мо\\b|по |и |\\p{L}+(?:ого|его|ой|ей|их|ых) ).*");
  // «О наставничестве», «1. Утвердить …»: here an act before this one ends.
  private static final Pattern OTHER_ACT = Pattern.compile("об? .*|\\d+\\. .*|.{30,}[.;:]");
  // What stands below a title or a stamp is not the name's end.
  private static final Pattern STAMP =
      Pattern.compile("(?:утвержд|согласован|рассмотрен|принят)\\p{L}*(?!\\p{L}).*");
  private static final Pattern OF_SCHOOL = Pattern.compile("(?:приказ\\S*) по (.+)");

  private AuthorityName() {}

  /** The name in the lines above the act, or in the act's own line («ПРИКАЗ по МБОУ …»). */
  static @Nullable String of(List<String> letterhead, String act) {
    StringBuilder name = new StringBuilder();
    String above = "";
    boolean together = false;
    boolean apart = false;
    for (String line : letterhead) {
      String key = Lines.key(line);
      if (OTHER_ACT.matcher(key).matches()) {
        name.setLength(0);
        together = false;
        apart = false;
        continue;
      }
      if (RoadmapTitle.opens(line) || STAMP.matcher(key).matches()) {
        apart = true;
        together = false;
      }
      if (apart && OrganisationWords.open(key) && !RoadmapTitle.opens(line)) {
        name.setLength(0);
        apart = false;
      }
      boolean isName =
          !line.isEmpty()
              && !apart
              && !SitePage.isFurniture(key)
              && !CONTACTS.matcher(key).matches()
              && !NO_NAME.matcher(key).matches()
              && !isDateOnly(key);
      if (isName) {
        name.append(name.isEmpty() ? "" : separator(above, key, together)).append(line);
        above = key;
      }
      together = isName;
    }
    return name.isEmpty() ? ofAct(act) : name.toString();
  }

  private static String separator(String above, String key, boolean together) {
    if (FURTHER.matcher(key).matches() && !OrganisationWords.open(key)) {
      return " ";
    }
    boolean hanging = above.matches(".*(?:[,-]| и| по| при| для)");
    if (together && (hanging || !OrganisationWords.open(key) || !isComplete(above))) {
      return " ";
    }
    return ", ";
  }

  // «Муниципальное бюджетное» and «Муниципальное казённое учреждение» still lack their name.
  private static boolean isComplete(String above) {
    return OrganisationWords.open(above)
        && !above.matches("(?:\\p{L}+(?:ое|ый|ая) ?)+(?:учреждение)?");
  }

  private static @Nullable String ofAct(String act) {
    Matcher matcher = OF_SCHOOL.matcher(act.toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return null;
    }
    String behind = act.substring(matcher.start(1)).replaceFirst("\\s+от\\s.*$", "");
    String name = behind.substring(0, OrderNumber.start(behind)).strip();
    return name.toLowerCase(Locale.ROOT).matches("основной деятельности|школе|.*деятельност.*")
        ? null
        : name;
  }

  private static boolean isDateOnly(String key) {
    return key.matches("(?:от )?" + PrintedDate.PATTERN + "\\s?(?:г\\.?|года)?(?:\\s*№.*)?");
  }
}
