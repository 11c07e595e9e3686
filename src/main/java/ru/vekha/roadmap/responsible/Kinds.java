package ru.vekha.roadmap.responsible;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import ru.vekha.organisation.OrganisationKind;

/** The kinds of organisations that words name: «ОО», «ОДО», «детские сады». */
final class Kinds {
  /** What «образовательные организации» means without a closer word. */
  static final Set<OrganisationKind> ALL =
      Set.copyOf(
          EnumSet.of(
              OrganisationKind.SCHOOL,
              OrganisationKind.ADDITIONAL_EDUCATION,
              OrganisationKind.COLLEGE,
              OrganisationKind.KINDERGARTEN));

  private static final Map<OrganisationKind, Pattern> WORDS = new EnumMap<>(OrganisationKind.class);
  private static final Pattern ANY =
      Pattern.compile("(?<!\\p{L})образовательн\\p{L}+ (?:организац|учрежден)");

  static {
    put(
        OrganisationKind.SCHOOL,
        "\\b(?:оо|оу|моу|мбоу|маоу|мкоу|гбоу|сош|оош)\\b|общеобразовательн|\\bшкол|гимнази|лице[йяе]");
    put(
        OrganisationKind.ADDITIONAL_EDUCATION,
        "\\b(?:одо|удо|удод|оудо|мбудо|маудо|(?:мбу|мау) до|цдт|ддт|дюсш)\\b"
            + "|дополнительного образования");
    put(
        OrganisationKind.KINDERGARTEN,
        "\\b(?:доо|доу|мдоу|мбдоу|мадоу|мкдоу)\\b|дошкольн|детск\\p{L}+ сад");
    put(
        OrganisationKind.COLLEGE,
        "\\b(?:поо|спо|гбпоу|гапоу)\\b|колледж|техникум|профессиональн\\p{L}+ образовательн");
  }

  private Kinds() {}

  private static void put(OrganisationKind kind, String words) {
    WORDS.put(kind, Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS));
  }

  static Set<OrganisationKind> in(String key) {
    Set<OrganisationKind> kinds = EnumSet.noneOf(OrganisationKind.class);
    WORDS.forEach(
        (kind, words) -> {
          if (words.matcher(key).find()) {
            kinds.add(kind);
          }
        });
    return kinds.isEmpty() && ANY.matcher(key).find() ? ALL : kinds;
  }
}
