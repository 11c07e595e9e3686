package ru.vekha.community.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the fields of a section take, and what they say to what they do not take. */
class TypedEntryTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 5, 20);
  private static final String SOMETHING = UUID.randomUUID().toString();

  @Test
  void sectionsAreNamedOnceAndReferToEachOther() {
    assertThat(Sections.all()).extracting(Section::slug).doesNotHaveDuplicates();
    assertThat(Sections.all()).extracting(Section::table).doesNotHaveDuplicates();
    for (Section section : Sections.all()) {
      assertThat(section.fields().get(0).column()).isEqualTo(Field.DATED_ON);
      assertThat(section.field(section.name())).as(section.slug()).isPresent();
      assertThat(section.fields()).extracting(Field::column).doesNotHaveDuplicates();
      assertThat(section.rules())
          .allSatisfy(rule -> assertThat(section.field(rule.field())).isPresent());
      section.fields().stream()
          .filter(field -> field.kind() == FieldKind.ENTRY)
          .forEach(field -> assertThat(Sections.find(field.target())).isPresent());
    }
  }

  @Test
  void everyProblemIsToldAtItsField() {
    assertThat(problems("partners").keySet()).containsExactly("dated_on", "name", "kind");
    assertThat(problems("partners", "dated_on", "2022-05-21", "name", "\u202eЗавод", "kind", "X"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "dated_on", "Сотрудничаем или ведём переговоры с: этот день ещё не наступил.",
                "name",
                    "Название: есть невидимый служебный знак. Наберите текст заново, без вставки.",
                "kind", "Кто это: выберите из списка."));
    assertThat(problems("partners", "dated_on", "20 мая", "name", "я".repeat(301)).values())
        .anyMatch(text -> text.endsWith("впишите день, месяц и год."))
        .anyMatch(text -> text.endsWith("не больше 300 знаков."));
    assertThat(problems("partners", "dated_on", "1999-01-01")).containsKey("dated_on");
    assertThat(
            TypedEntry.of(Sections.get("partners"), Map.of("name", "  ООО\u00a0\n Завод "), TODAY)
                .values()
                .text("name"))
        .isEqualTo("ООО Завод");
  }

  @Test
  void aConcludedAgreementHasANumberAndATermAndADraftNeedsNeither() {
    String[] draft = {
      "dated_on", "2022-05-01", "partner_id", SOMETHING, "kind", "NETWORK", "state", "DRAFT"
    };
    assertThat(problems("agreements", draft)).isEmpty();
    Map<String, String> concluded = typed(draft);
    concluded.put("state", "CONCLUDED");
    assertThat(problems("agreements", concluded).keySet())
        .containsExactlyInAnyOrder("number", "valid_until");
    concluded.put("number", "7");
    concluded.put("valid_until", "2022-04-30");
    assertThat(problems("agreements", concluded)).containsOnlyKeys("valid_until");
    concluded.put("valid_until", "2025-04-30");
    assertThat(problems("agreements", concluded)).isEmpty();
  }

  @Test
  void anActIsInOrderOnlyWithAllFiveThings() {
    Map<String, String> check = typed("dated_on", "2022-05-10", "act_id", SOMETHING);
    List<String> five =
        List.of("terms", "responsible", "monitoring", "results", "roadmap_approved");
    assertThat(problems("act-checks", check).keySet()).containsExactlyElementsOf(five);
    five.forEach(each -> check.put(each, "true"));
    assertThat(problems("act-checks", check)).isEmpty();
    check.remove("results");
    assertThat(problems("act-checks", check))
        .containsExactly(
            Map.entry(
                "results",
                "Не хватает: планируемые результаты. Внесите изменения в акт и повторите"
                    + " проверку."));
  }

  @Test
  void aSpecialCategoryIsAnActAndANumberAndNoWords() {
    Section special = Sections.get("special");
    assertThat(special.fields())
        .extracting(Field::column)
        .containsExactly("dated_on", "category", "number", "participants");
    String[] good = {
      "dated_on", "2021-03-05", "category", "DISABILITY", "number", "45-од", "participants", "3"
    };
    assertThat(problems("special", good)).isEmpty();
    for (String name : List.of("Иванов", "45-Иванов Пётр", "от 5 марта", "1 диагноз")) {
      Map<String, String> typed = typed(good);
      typed.put("number", name);
      assertThat(problems("special", typed)).as(name).containsOnlyKeys("number");
    }
    Map<String, String> nobody = typed(good);
    nobody.put("participants", "0");
    assertThat(problems("special", nobody)).containsOnlyKeys("participants");
  }

  @Test
  void informingIsShownByAProtocolOrAnAddress() {
    Map<String, String> typed =
        typed("dated_on", "2021-09-01", "topic", "О программе", "kind", "PARENTS_MEETING");
    assertThat(problems("informing", typed)).containsOnlyKeys("number");
    typed.put("number", "1");
    assertThat(problems("informing", typed)).isEmpty();
    typed.put("kind", "SITE_SECTION");
    assertThat(problems("informing", typed)).containsOnlyKeys("address");
    for (String bad :
        List.of("javascript:alert(1)", "школа.рф", "https:", "http://a b", "data:x")) {
      typed.put("address", bad);
      assertThat(problems("informing", typed)).as(bad).containsOnlyKeys("address");
    }
    typed.put("address", "https://школа.рф/наставничество");
    assertThat(problems("informing", typed)).isEmpty();
  }

  @Test
  void theClosingEventIsHeldWithPartners() {
    Map<String, String> typed =
        typed(
            "dated_on",
            "2022-05-18",
            "title",
            "Итоги",
            "kind",
            "CLOSING",
            "number",
            "12",
            "participants",
            "80");
    assertThat(problems("events", typed)).containsOnlyKeys("partners");
    typed.put("partners", "2");
    assertThat(problems("events", typed)).isEmpty();
  }

  @Test
  void aPracticeIsPublishedOnlyWhenApprovedAndWithItsAddress() {
    Map<String, String> typed =
        typed(
            "dated_on",
            "2022-05-01",
            "title",
            "Пара лет",
            "mentoring_form",
            "teacher-teacher",
            "author",
            "Школа",
            "state",
            "IN_REVIEW");
    assertThat(problems("practices", typed)).isEmpty();
    typed.put("published_on", "2022-05-19");
    assertThat(problems("practices", typed)).containsOnlyKeys("address", "state");
    typed.put("address", "https://example.org/1");
    typed.put("state", "APPROVED");
    assertThat(problems("practices", typed)).isEmpty();
    typed.put("published_on", "");
    assertThat(problems("practices", typed)).containsOnlyKeys("published_on");
  }

  @Test
  void theSchoolOfMentorsBeginsAfterTheProgrammesOfSeptember() {
    Map<String, String> typed =
        typed(
            "dated_on",
            "2021-09-01",
            "name",
            "Школа наставников",
            "kind",
            "SCHOOL_OF_MENTORS",
            "number",
            "5",
            "starts_on",
            "2021-09-15");
    assertThat(problems("bodies", typed)).containsOnlyKeys("starts_on");
    typed.put("starts_on", "2021-10-01");
    assertThat(problems("bodies", typed)).isEmpty();
    typed.put("kind", "COUNCIL");
    typed.put("starts_on", "2021-09-15");
    assertThat(problems("bodies", typed)).isEmpty();
  }

  @Test
  void anIncentiveIsForOneAndAPaymentByTheRegulation() {
    Map<String, String> typed = typed("dated_on", "2022-05-01", "number", "9", "kind", "PAYMENT");
    assertThat(problems("incentives", typed)).containsOnlyKeys("mentor_id", "act_id");
    typed.put("act_id", SOMETHING);
    typed.put("partner_id", SOMETHING);
    assertThat(problems("incentives", typed)).containsOnlyKeys("partner_id");
    typed.put("mentor_id", SOMETHING);
    assertThat(problems("incentives", typed)).containsOnlyKeys("mentor_id", "partner_id");
    typed.put("partner_id", "");
    assertThat(problems("incentives", typed)).isEmpty();
    typed.put("kind", "THANKS_LETTER");
    assertThat(problems("incentives", typed)).containsOnlyKeys("act_id");
  }

  @Test
  void aProposalIsAnsweredWithADate() {
    Map<String, String> typed =
        typed(
            "dated_on",
            "2022-05-01",
            "wording",
            "Добавить форму\nнаставничества",
            "subject",
            "PROGRAMME",
            "state",
            "ACCEPTED");
    assertThat(problems("proposals", typed)).containsOnlyKeys("answered_on");
    typed.put("answered_on", "2022-05-10");
    assertThat(problems("proposals", typed)).isEmpty();
    typed.put("state", "SENT");
    assertThat(problems("proposals", typed)).containsOnlyKeys("answered_on");
  }

  @Test
  void everyChoiceHasItsTitleOnce() {
    for (Section section : Sections.all()) {
      section
          .fields()
          .forEach(
              field ->
                  assertThat(new HashSet<>(field.choices().values()))
                      .as("%s.%s", section.slug(), field.column())
                      .hasSameSizeAs(field.choices().keySet()));
    }
  }

  private static Map<String, String> problems(String section, String... typed) {
    return problems(section, typed(typed));
  }

  private static Map<String, String> problems(String section, Map<String, String> typed) {
    return TypedEntry.of(Sections.get(section), typed, TODAY).problems();
  }

  private static Map<String, String> typed(String... columnsAndTexts) {
    Map<String, String> typed = new HashMap<>();
    for (int at = 0; at + 1 < columnsAndTexts.length; at += 2) {
      typed.put(columnsAndTexts[at], columnsAndTexts[at + 1]);
    }
    return typed;
  }
}
