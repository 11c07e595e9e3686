package ru.vekha.roadmap.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The name of a body as it is called, from «приказом отдела образования …»: the word for the kind
 * of body and the adjectives before it change, what follows stays. What cannot be told surely is
 * left as it stands.
 */
final class NominativeName {

  private enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER
  }

  private record Kind(String nominative, Gender gender) {}

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("отдела", new Kind("отдел", Gender.MASCULINE)),
          Map.entry("департамента", new Kind("департамент", Gender.MASCULINE)),
          Map.entry("комитета", new Kind("комитет", Gender.MASCULINE)),
          Map.entry("центра", new Kind("центр", Gender.MASCULINE)),
          Map.entry("института", new Kind("институт", Gender.MASCULINE)),
          Map.entry("колледжа", new Kind("колледж", Gender.MASCULINE)),
          Map.entry("техникума", new Kind("техникум", Gender.MASCULINE)),
          Map.entry("лицея", new Kind("лицей", Gender.MASCULINE)),
          Map.entry("сектора", new Kind("сектор", Gender.MASCULINE)),
          Map.entry("управления", new Kind("управление", Gender.NEUTER)),
          Map.entry("министерства", new Kind("министерство", Gender.NEUTER)),
          Map.entry("учреждения", new Kind("учреждение", Gender.NEUTER)),
          Map.entry("агентства", new Kind("агентство", Gender.NEUTER)),
          Map.entry("администрации", new Kind("администрация", Gender.FEMININE)),
          Map.entry("школы", new Kind("школа", Gender.FEMININE)),
          Map.entry("гимназии", new Kind("гимназия", Gender.FEMININE)),
          Map.entry("службы", new Kind("служба", Gender.FEMININE)));
  // The stress of others is not known: «городской», «районный».
  private static final Map<String, String> MASCULINE =
      Map.of(
          "городского", "городской",
          "областного", "областной",
          "краевого", "краевой",
          "районного", "районный",
          "окружного", "окружной",
          "муниципального", "муниципальный",
          "регионального", "региональный",
          "методического", "методический",
          "территориального", "территориальный",
          "ресурсного", "ресурсный");
  private static final int MOST_ADJECTIVES = 4;

  private NominativeName() {}

  /** The name in the nominative, beginning with a capital letter; else the name as it stands. */
  static String of(String name) {
    String[] words = name.split(" ");
    List<String> adjectives = new ArrayList<>();
    for (String word : words) {
      Kind kind = KINDS.get(Lines.key(word));
      if (kind != null) {
        return named(words, adjectives, kind).orElse(name);
      }
      if (adjectives.size() == MOST_ADJECTIVES) {
        break;
      }
      adjectives.add(word);
    }
    return name;
  }

  private static Optional<String> named(String[] words, List<String> adjectives, Kind kind) {
    List<String> named = new ArrayList<>();
    for (String adjective : adjectives) {
      Optional<String> agreed = agreed(adjective.toLowerCase(Locale.ROOT), kind.gender());
      if (agreed.isEmpty()) {
        return Optional.empty();
      }
      named.add(agreed.get());
    }
    named.add(kind.nominative());
    named.addAll(List.of(words).subList(adjectives.size() + 1, words.length));
    String whole = String.join(" ", named);
    return Optional.of(Character.toUpperCase(whole.charAt(0)) + whole.substring(1));
  }

  private static Optional<String> agreed(String genitive, Gender gender) {
    return switch (gender) {
      case MASCULINE -> Optional.ofNullable(MASCULINE.get(genitive));
      case NEUTER ->
          genitive.matches("\\p{L}{3,}[ое]го")
              ? Optional.of(genitive.replaceFirst("([ое])го$", "$1е"))
              : Optional.empty();
      case FEMININE ->
          genitive.matches("\\p{L}{3,}ой")
              ? Optional.of(genitive.replaceFirst("ой$", "ая"))
              : Optional.empty();
    };
  }
}
