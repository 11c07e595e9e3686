package ru.vekha.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static ru.vekha.organisation.OrganisationKind.ADDITIONAL_EDUCATION;
import static ru.vekha.organisation.OrganisationKind.KINDERGARTEN;
import static ru.vekha.organisation.OrganisationKind.MUNICIPALITY;
import static ru.vekha.organisation.OrganisationKind.REGION;
import static ru.vekha.organisation.OrganisationKind.SCHOOL;
import static ru.vekha.organisation.OrganisationKind.TERRITORY;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Role;

class ResponsiblesTest {
  private static final Set<OrganisationKind> BOTH = Set.of(SCHOOL, ADDITIONAL_EDUCATION);

  @Test
  void oneRoleHoldsForAllKindsThatFollow() {
    assertThat(Responsibles.read("Руководители ОО, ОДО"))
        .containsExactly(each(Role.ORGANISATION_HEAD, BOTH, "Руководители ОО, ОДО"));
    assertThat(Responsibles.read("Кураторы внедрения ОО, ОДО"))
        .containsExactly(each(Role.CURATOR, BOTH, "Кураторы внедрения ОО, ОДО"));
    assertThat(Responsibles.read("Руководители и кураторы ДОУ"))
        .extracting(ResponsibleParty::role, ResponsibleParty::kinds)
        .containsExactly(
            tuple(Role.ORGANISATION_HEAD, Set.of(KINDERGARTEN)),
            tuple(Role.CURATOR, Set.of(KINDERGARTEN)));
  }

  @Test
  void aRoleWithACapitalLetterBeginsTheNextParty() {
    assertThat(Responsibles.read("Руководители ОО, ОДО Кураторы внедрения ЦМН в ОО, ОДО"))
        .containsExactly(
            each(Role.ORGANISATION_HEAD, BOTH, "Руководители ОО, ОДО"),
            each(Role.CURATOR, BOTH, "Кураторы внедрения ЦМН в ОО, ОДО"));
  }

  @Test
  void authorityAndCentreStandBesideTheOrganisations() {
    assertThat(Responsibles.read("ДО администрации города Н, ОО, ОДО"))
        .containsExactly(
            body(Scope.AUTHORITY, "ДО администрации города Н"), each(null, BOTH, "ОО, ОДО"));
    assertThat(Responsibles.read("МБУ ДПО ЦЭМиИМС, ОО, ОДО"))
        .containsExactly(
            body(Scope.MENTORING_CENTRE, "МБУ ДПО ЦЭМиИМС"), each(null, BOTH, "ОО, ОДО"));
    assertThat(Responsibles.read("РЦН и МОНиМП, муниципальный центр наставничества"))
        .extracting(ResponsibleParty::scope)
        .containsExactly(Scope.HIGHER_AUTHORITY, Scope.MENTORING_CENTRE);
  }

  @Test
  void personsAndPositionsOfTheAuthorityKeepTheirOrder() {
    assertThat(Responsibles.read("Ивaнoва А.Б. Петров-Водкин В. Г. Д.Е. Сидорова"))
        .extracting(ResponsibleParty::person)
        .containsExactly("Иванова А.Б.", "Петров-Водкин В.Г.", "Сидорова Д.Е.");
    assertThat(
            Responsibles.read(
                "Заместитель директора департамента Главный специалист Ведущий специалист"
                    + " Методист отдела"))
        .allSatisfy(party -> assertThat(party.scope()).isEqualTo(Scope.AUTHORITY))
        .extracting(ResponsibleParty::person, ResponsibleParty::role)
        .containsExactly(
            tuple("Заместитель директора департамента", Role.DEPUTY_HEAD),
            tuple("Главный специалист", Role.DEPARTMENT_OFFICER),
            tuple("Ведущий специалист", Role.DEPARTMENT_OFFICER),
            tuple("Методист отдела", Role.METHODIST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Иванова А.Б., методист ЦРО",
        "Методист МБУ ЦРО Иванова А.Б.",
        "ЦРО Иванова А.Б.",
        "МКУ «Ресурсный центр» (Иванова А.Б.)"
      })
  void personWithAPositionIsOneParty(String cell) {
    assertThat(Responsibles.read(cell))
        .singleElement()
        .satisfies(
            party -> {
              assertThat(party.scope()).isEqualTo(Scope.MENTORING_CENTRE);
              assertThat(party.person()).isEqualTo("Иванова А.Б.");
            });
  }

  @Test
  void sameWordsMeanAnotherBodyInARegionsRoadmap() {
    assertThat(Responsibles.read("Министерство", REGION))
        .containsExactly(body(Scope.AUTHORITY, "Министерство"));
    assertThat(Responsibles.read("Министерство"))
        .containsExactly(body(Scope.HIGHER_AUTHORITY, "Министерство"));
    assertThat(Responsibles.read("ТУ/ДО", REGION))
        .containsExactly(each(null, Set.of(TERRITORY, MUNICIPALITY), "ТУ/ДО"));
  }

  @ParameterizedTest
  @CsvSource({
    "Директор, ORGANISATION_HEAD",
    "Заведующий, ORGANISATION_HEAD",
    "Педагог-психолог, PSYCHOLOGIST",
    "Методическая служба, METHODIST",
    "наставники ОО, MENTOR",
    "Куратор программы наставничества, CURATOR",
    "Социальный педагог,",
    "Классные руководители,",
    "Заместитель директора по ВР,"
  })
  void rolesInsideAnOrganisationAreKnown(String cell, Role role) {
    assertThat(Responsibles.read(cell, SCHOOL))
        .singleElement()
        .satisfies(
            party -> {
              assertThat(party.scope()).isEqualTo(Scope.EACH_ORGANISATION);
              assertThat(party.role()).isEqualTo(role);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Начальник управления образования; AUTHORITY; ORGANISATION_HEAD",
        "МКУ «Управление образования»; AUTHORITY;",
        "Заместитель начальника управления; AUTHORITY; DEPUTY_HEAD",
        "вед. специалист отдела образования; AUTHORITY; DEPARTMENT_OFFICER",
        "МОУО; AUTHORITY;",
        "Органы местного самоуправления; AUTHORITY;",
        "Администрация города; AUTHORITY;",
        "Рабочая группа; AUTHORITY;",
        "РМК; MENTORING_CENTRE;",
        "Муниципальный опорный центр; MENTORING_CENTRE;",
        "Муниципальный куратор; MENTORING_CENTRE; CURATOR",
        "ЦНППМ; HIGHER_AUTHORITY;",
        "Региональный куратор; HIGHER_AUTHORITY; CURATOR",
        "Министерство просвещения края; HIGHER_AUTHORITY;",
        "Администрация школы; EACH_ORGANISATION;",
        "администрация ОО; EACH_ORGANISATION;",
        "Зам. директора по УВР; EACH_ORGANISATION;",
        "Зам.директора по ВР; EACH_ORGANISATION;",
        "Советник директора по воспитанию; EACH_ORGANISATION;",
        "Старший воспитатель; EACH_ORGANISATION;",
        "Руководители ШМО; EACH_ORGANISATION;",
        "Администратор сайта; EACH_ORGANISATION;",
        "Специалист по кадрам; EACH_ORGANISATION;",
        "Заведующий учебной частью; EACH_ORGANISATION;",
        "отв. за наставничество; EACH_ORGANISATION; CURATOR",
        "Руководитель программы; EACH_ORGANISATION; CURATOR",
        "Методический совет; EACH_ORGANISATION;",
        "наставляемые; EACH_ORGANISATION;",
        "Директора школ; EACH_ORGANISATION; ORGANISATION_HEAD",
        "Работодатели; UNKNOWN;",
        "МБОУ СОШ № 5; UNKNOWN;",
        "Директор гимназии «Знание»; UNKNOWN; "
      })
  void partiesOfOtherRoadmapsAreKnown(String cell, Scope scope, Role role) {
    assertThat(Responsibles.read(cell))
        .singleElement()
        .satisfies(
            party -> {
              assertThat(party.scope()).isEqualTo(scope);
              assertThat(party.role()).isEqualTo(role);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Администрация школы, классные руководители, куратор; 3",
        "Зам. директора по УВР Классные руководители Педагог-психолог; 3",
        "Директор Зам. директора по ВР; 2",
        "ИМЦ, кураторы ОО; 2",
        "МОУО, ЦНППМ, образовательные организации; 3",
        "Управление образования / ИМЦ / ОО; 3",
        "Управление образования; ИМЦ; 2"
      })
  void partiesAreParted(String cells) {
    int sign = cells.lastIndexOf(';');
    assertThat(Responsibles.read(cells.substring(0, sign)))
        .hasSize(Integer.parseInt(cells.substring(sign + 1).strip()));
  }

  @Test
  void unknownWordsAreNamedWithARemedy() {
    List<ResponsibleParty> parties = Responsibles.read("РЦТР, Руководители ОО");

    assertThat(parties)
        .extracting(ResponsibleParty::scope)
        .containsExactly(Scope.UNKNOWN, Scope.EACH_ORGANISATION);
    ActivityRow row = new ActivityRow("17.", "", "", "Доступ", "", "РЦТР", "", 20);
    assertThat(Responsibles.problem(row, parties.get(0)))
        .isEqualTo(
            new Problem(
                20,
                "17.",
                "Непонятно, кто отвечает: «РЦТР».",
                "Выберите организацию и роль, которые отвечают за мероприятие."));
    assertThat(Responsibles.read("а, ".repeat(100_000)))
        .extracting(ResponsibleParty::scope)
        .containsExactly(Scope.UNKNOWN);
    assertThat(Responsibles.read("  ")).isEmpty();
  }

  @Test
  void everyBodyHasOneAssignee() {
    List<Assignee> assignees =
        Assignees.group(
            Responsibles.read(
                "Главный специалист отдела, Ведущий специалист отдела, Руководители ОО, ОДО"
                    + " Кураторы внедрения в ОО"));

    assertThat(assignees)
        .extracting(
            Assignee::scope,
            Assignee::kinds,
            assignee -> assignee.responsible().role(),
            assignee -> assignee.coExecutors().stream().map(ResponsibleParty::role).toList())
        .containsExactly(
            tuple(
                Scope.AUTHORITY,
                Set.of(),
                Role.DEPARTMENT_OFFICER,
                List.of(Role.DEPARTMENT_OFFICER)),
            tuple(
                Scope.EACH_ORGANISATION,
                Set.of(SCHOOL),
                Role.ORGANISATION_HEAD,
                List.of(Role.CURATOR)),
            tuple(
                Scope.EACH_ORGANISATION,
                Set.of(ADDITIONAL_EDUCATION),
                Role.ORGANISATION_HEAD,
                List.of()));
    assertThat(Assignees.group(Responsibles.read("РЦТР, Совет"))).hasSize(2);
  }

  @Test
  void kindsBelongToDutiesOfEachOrganisationOnly() {
    assertThatThrownBy(() -> new ResponsibleParty(Scope.AUTHORITY, null, BOTH, null, "ДО"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sourcesHaveAsManyPartiesAsTheyName() {
    Map<String, OrganisationKind> issuers =
        Map.of("samara-2021", REGION, "school-template", SCHOOL);
    List<Map<String, String>> facts =
        SourceRoadmaps.facts("responsibles").stream()
            .filter(row -> row.get("where").equals("table"))
            .toList();
    assertThat(facts).hasSizeGreaterThan(30);
    assertThat(facts)
        .allSatisfy(
            row -> {
              OrganisationKind issuer = issuers.getOrDefault(row.get("source"), MUNICIPALITY);
              List<ResponsibleParty> parties = Responsibles.read(row.get("expression"), issuer);
              assertThat(parties.stream().mapToInt(party -> Math.max(1, named(party))).sum())
                  .as(row.get("expression"))
                  .isEqualTo(Integer.parseInt(row.get("n_parties")));
              boolean known = !row.get("roles").contains("labour_resources");
              assertThat(parties.stream().noneMatch(party -> party.scope() == Scope.UNKNOWN))
                  .isEqualTo(known);
            });
  }

  // All kinds at once are one party: the words name none of them.
  private static int named(ResponsibleParty party) {
    return party.kinds().size() == 4 ? 1 : party.kinds().size();
  }

  private static ResponsibleParty each(
      @Nullable Role role, Set<OrganisationKind> kinds, String words) {
    return new ResponsibleParty(Scope.EACH_ORGANISATION, role, kinds, null, words);
  }

  private static ResponsibleParty body(Scope scope, String words) {
    return new ResponsibleParty(scope, null, Set.of(), null, words);
  }
}
