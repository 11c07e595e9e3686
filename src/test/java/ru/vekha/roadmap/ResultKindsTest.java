package ru.vekha.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ResultKindsTest {

  @ParameterizedTest
  @CsvSource({
    "'Приказы ОО, ОДО', order",
    "Согласование, agreement_mark",
    "'Методические рекомендации, распорядительные акты', methodical_material+administrative_act",
    "Сформирована актуальная база наставников, base_register",
    "Реализация плана наставничества, state",
    "Данные мониторинга (справки), report_spravka",
    "Прикaз и прoтокол, order+protocol",
    "'Повестка, протокол, раздаточный материал', agenda+protocol+handout",
    "Положение о наставничестве Дорожная карта, regulation+roadmap",
    "Локальный акт, administrative_act",
    "Циклограмма, plan_schedule",
    "Решение педагогического совета, protocol",
    "Удостоверения о повышении квалификации, certificate",
    "'Дипломы, грамоты', encouragement_letter",
    "Явочный лист, register_data",
    "Списки наставников, base_register",
    "Сформированы пары, state_pairs",
    "Результаты диагностики, evaluation_materials",
    "'Видеоролик, новость', media_publication",
    "Буклет, memo",
    "'Мастер-класс, круглый стол', training_event+meeting",
    "Обучены кураторы, training_event",
    "Информация в управление, report_spravka",
    "Согласия на обработку данных, consent",
    "Страница сайта, website_section",
    "100 % охват школ, state",
    "Рукопожатие, other",
    "'',''"
  })
  void kindsAreReadInTheOrderOfTheCell(String cell, String expected) {
    assertThat(codes(cell)).isEqualTo(expected);
  }

  @Test
  void everyResultOfTheSourcesHasItsClass() {
    List<Map<String, String>> facts = SourceRoadmaps.facts("results");

    assertThat(facts).hasSizeGreaterThan(100);
    assertThat(facts)
        .allSatisfy(
            row ->
                assertThat(codes(row.get("expression")))
                    .as(row.get("expression"))
                    .isEqualTo(
                        row.get("class").replace("(best_practices)", "").replace("(empty)", "")));
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void codesLeadBackToTheirKinds(DocumentKind kind) {
    assertThat(DocumentKind.ofCode(kind.code())).isEqualTo(kind);
    assertThat(kind.title()).matches("[А-ЯЁ].*");
  }

  @Test
  void unknownCodeIsAnError() {
    assertThatThrownBy(() -> DocumentKind.ofCode("папирус"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void endlessCellIsLeftToAPerson() {
    assertThat(ResultKinds.read("приказ ((, ".repeat(200_000))).containsExactly(DocumentKind.OTHER);
  }

  private static String codes(String cell) {
    return ResultKinds.read(cell).stream().map(DocumentKind::code).collect(Collectors.joining("+"));
  }
}
