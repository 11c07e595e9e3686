package ru.vekha.roadmap.responsible;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.roadmap.Scope;

/** The bodies that roadmaps name, by level; the first that the words fit is meant. */
enum Body {
  // «ТУ/ДО»: territorial administrations and the departments of large cities
  TERRITORIES_AND_CITIES("ту/до", OrganisationKind.TERRITORY, OrganisationKind.MUNICIPALITY),
  // «Территориальные управления министерства»
  TERRITORY("территориальн\\p{L}+ (?:управлени|орган).*|ту", OrganisationKind.TERRITORY),
  // «Министерство», «МОНиМП», «управление общего образования министерства»
  MINISTRY(".*\\b(?:министерств|министр|минобр|монимп|минпросв).*", OrganisationKind.REGION),
  // «РЦН», «Региональный наставнический центр», «ИРО»
  REGIONAL_CENTRE(
      ".*(?:\\bрцн\\b|региональн\\p{L}+ (?:наставническ\\p{L}+ |методическ\\p{L}+ )?центр"
          + "(?!\\p{L}* трудов)|региональн\\p{L}+ (?:куратор|координатор|оператор)|\\bцнппм|непрерывн\\p{L}+ повышени|институт\\p{L}* развития образования|\\bиро\\b|\\bсипкро\\b).*"),
  // «Муниципальный центр наставничества», «МБУ ДПО …», «ЦРО», «МКУ «Ресурсный центр»»
  MUNICIPAL_CENTRE(
      ".*(?:муниципальн\\p{L}+ (?:(?:опорн\\p{L}+ |ресурсн\\p{L}+ |методическ\\p{L}+ )?центр|координатор|куратор|методическ\\p{L}+ служб|наставническ\\p{L}+ центр)"
          + "|центр\\p{L}* (?:наставничества|развития образования)|\\b(?:мбу|мау|мку) дпо\\b"
          + "|ресурсн\\p{L}+ центр|\\b(?:цро|имц|ммц|мцн|ммс|рмк|гмк|ммк|римц|гимц|умц|моц|мрц|нмц)\\b|\\bцэми\\p{L}*"
          + "|методическ\\p{L}+ (?:центр|кабинет|отдел)|координатор\\p{L}* наставничества).*"),
  // «Департаменты образования городских округов»
  MUNICIPAL_AUTHORITIES(
      "департаменты .*|управления образовани.*|(?:муниципальн\\p{L}+ )?орган\\p{L}* управления образованием.*"
          + "|(?:моуо|омсу|моуо\\b.*|муниципальн\\p{L}+ образовани\\p{L}|муниципалитеты"
          + "|орган\\p{L}* местного самоуправления.*)",
      OrganisationKind.MUNICIPALITY),
  // «ДО администрации города», «Управление образования», «УО», «начальник отдела»
  MUNICIPAL_AUTHORITY(
      "до(?: администрации.*| города.*)?|.*(?:департамент|управлени\\p{L}+ образовани|\\bуо\\b"
          + "|\\b(?:руо|гуо|роо|гороо|районо|гороно)\\b|\\bотдел(?!ени)|администраци|начальник\\p{L}* управлени|комитет|учредител|рабоч\\p{L}+ групп).*",
      OrganisationKind.MUNICIPALITY),
  /** A school or another organisation below the authorities. */
  ORGANISATION("(?!)");

  private final Pattern words;
  private final Set<OrganisationKind> kinds;

  Body(String words, OrganisationKind... kinds) {
    this.words = Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS);
    this.kinds = Set.of(kinds);
  }

  static Optional<Body> of(String key) {
    return Stream.of(values()).filter(body -> body.words.matcher(key).matches()).findFirst();
  }

  /** The kinds of the bodies when each of them has the duty. */
  Set<OrganisationKind> kinds() {
    return this == MUNICIPAL_CENTRE ? Set.of(OrganisationKind.MENTORING_CENTRE) : kinds;
  }

  /** Where the body stands, seen from the one that approves the roadmap. */
  Scope scope(OrganisationKind issuer) {
    boolean region = issuer == OrganisationKind.REGION;
    boolean territory = issuer == OrganisationKind.TERRITORY;
    return switch (this) {
      case ORGANISATION -> Scope.EACH_ORGANISATION;
      case MINISTRY -> region ? Scope.AUTHORITY : Scope.HIGHER_AUTHORITY;
      case REGIONAL_CENTRE -> region ? Scope.MENTORING_CENTRE : Scope.HIGHER_AUTHORITY;
      case TERRITORY, TERRITORIES_AND_CITIES ->
          region ? Scope.EACH_ORGANISATION : territory ? Scope.AUTHORITY : Scope.HIGHER_AUTHORITY;
      case MUNICIPAL_CENTRE ->
          region || territory ? Scope.EACH_ORGANISATION : Scope.MENTORING_CENTRE;
      case MUNICIPAL_AUTHORITIES, MUNICIPAL_AUTHORITY -> {
        if (region || territory) {
          yield Scope.EACH_ORGANISATION;
        }
        yield issuer == OrganisationKind.MUNICIPALITY ? Scope.AUTHORITY : Scope.HIGHER_AUTHORITY;
      }
    };
  }
}
