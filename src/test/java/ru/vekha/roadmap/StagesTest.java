package ru.vekha.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StagesTest {

  @Test
  void everyRowOfTheSourcesHasItsStage() {
    Map<String, Map<String, String>> rows = new HashMap<>();
    Set<String> sources = new HashSet<>();
    List<String> wrong = new ArrayList<>();
    int checked = 0;
    for (Map<String, String> fact : SourceRoadmaps.facts("stages")) {
      String source = fact.get("source");
      if (sources.add(source)) {
        SourceRoadmaps.facts("rows-" + source).forEach(row -> rows.put(row.get("key"), row));
      }
      for (String item : fact.get("primary_items").split(";")) {
        Map<String, String> row = rows.get(source + ":" + item);
        if (row == null) {
          continue;
        }
        checked++;
        LifecycleStage stage = Stages.of(activity(row, group(row, rows)));
        if (!stage.code().equals(fact.get("stage_key"))) {
          wrong.add(fact.get("stage_key") + " <> " + stage.code() + ": " + row.get("key"));
        }
      }
    }
    assertThat(checked).isGreaterThan(130);
    assertThat(wrong).isEmpty();
  }

  private static String group(Map<String, String> row, Map<String, Map<String, String>> rows) {
    String parent = row.get("key").replaceFirst("\\.\\d+$", "");
    Map<String, String> group = rows.get(parent);
    return group != null && group.get("row_type").equals("group") ? group.get("title") : "";
  }

  private static ActivityRow activity(Map<String, String> row, String group) {
    return new ActivityRow(
        row.get("item_no"),
        row.get("section"),
        group,
        row.get("title"),
        row.get("deadline_text"),
        row.get("responsible_text"),
        row.get("result_text"),
        1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Создание муниципальной рабочей группы; WORKING_GROUP",
        "Работа пар и групп: знакомство, пробная встреча, планирование; JOINT_WORK",
        "Назначение кураторов в школах; RESPONSIBLE_PERSONS",
        "Определение пилотных школ; ORGANISATIONS_LIST",
        "Подготовка проекта дорожной карты; ROADMAP_DEVELOPMENT",
        "Согласование программ наставничества; ROADMAP_AGREEMENT",
        "Утверждение дорожной карты приказом; ROADMAP_APPROVAL",
        "Разработка локальных актов школы; LOCAL_ACTS",
        "Издание приказа о внедрении модели; LOCAL_ACTS",
        "Заключение соглашений с колледжами; PARTNERS",
        "Работа с обучающимися с ОВЗ; SPECIAL_NEEDS",
        "Выбор форм наставничества; PROGRAMME",
        "Размещение новостей на сайте школы; INFORMING",
        "Проведение родительских собраний; INFORMING",
        "Сбор запросов от обучающихся; REQUESTS_AND_NEEDS",
        "Анкетирование учеников, желающих стать наставляемыми; REQUESTS_AND_NEEDS",
        "Формирование базы наставляемых; MENTEE_BASE",
        "Составление реестра наставников; MENTOR_BASE",
        "Отбор кандидатов в наставники; MENTOR_BASE",
        "Вебинар для кураторов; TRAINING",
        "Работа школы наставника; TRAINING",
        "Формирование наставнических пар; PAIRING",
        "Закрепление наставников за молодыми учителями; PAIRING",
        "Первая встреча: знакомство; INTRODUCTION",
        "Проведение пробной рабочей встречи; TRIAL_MEETING",
        "Встреча-планирование рабочего процесса; PLANNING_MEETING",
        "Регулярные встречи наставника и наставляемого; JOINT_WORK",
        "Заключительная встреча пар; CLOSING_MEETING",
        "Сбор обратной связи от участников; COMPLETION",
        "Торжественное мероприятие для наставников; PUBLIC_EVENT",
        "Ведение персонифицированного учёта участников; PERSONAL_RECORDS",
        "Мониторинг внедрения модели; MONITORING",
        "Оценка эффективности программы; EVALUATION",
        "Достижение целевых показателей; INDICATORS",
        "Представление отчёта в министерство; REPORTING",
        "Контроль за выполнением плана; CONTROL",
        "Награждение лучших наставников; ENCOURAGEMENT",
        "Создание клуба наставников; COMMUNITY",
        "Публикация банка лучших практик; BEST_PRACTICES",
        "Обновление материально-технической базы; INFRASTRUCTURE",
        "Корректировка программы наставничества; IMPROVEMENT",
        "Текущий контроль: анкета обратной связи для промежуточной оценки; MONITORING",
        "Организация обратной связи участников по итогам; COMPLETION",
        "Координация работы школ; FRAMEWORK",
        "Нечто совсем иное; FRAMEWORK"
      })
  void titlesOfOtherRoadmapsHaveTheirStages(String title, LifecycleStage stage) {
    assertThat(Stages.of(titled(title, "", "", ""))).isEqualTo(stage);
  }

  @Test
  void whatTheTitleLeavesOpenTheSurroundingsTell() {
    assertThat(Stages.of(titled("в школах города", "5.1. Контроль:", "", "")))
        .isEqualTo(LifecycleStage.CONTROL);
    assertThat(Stages.of(titled("Работа с вузом", "", "", "Договор о сотрудничестве")))
        .isEqualTo(LifecycleStage.PARTNERS);
    assertThat(Stages.of(titled("Успехи педагогов", "", "4. Мониторинг показателей", "Отчёт")))
        .isEqualTo(LifecycleStage.MONITORING);
  }

  /**
   * A list under «обеспечивает …»: the group says what all of its items serve, not what they are.
   */
  @Test
  void anItemSaysWhatItIsWhenItsGroupOnlyOrganisesTheWhole() {
    assertThat(Stages.of(titled("участие в мониторинге программ", "5.4. Координация:", "", "")))
        .isEqualTo(LifecycleStage.MONITORING);
    assertThat(Stages.of(titled("совместные дела", "5.4. Координация:", "", "")))
        .isEqualTo(LifecycleStage.FRAMEWORK);
  }

  @ParameterizedTest
  @EnumSource(LifecycleStage.class)
  void codesLeadBackToTheirStages(LifecycleStage stage) {
    assertThat(LifecycleStage.ofCode(stage.code())).isEqualTo(stage);
    assertThat(stage.title()).matches("[А-ЯЁ].*");
  }

  @Test
  void codesAreThoseOfTheCatalogue() {
    assertThat(LifecycleStage.values())
        .extracting(LifecycleStage::code)
        .containsExactlyElementsOf(
            SourceRoadmaps.facts("stages").stream()
                .map(fact -> fact.get("stage_key"))
                .distinct()
                .toList());
    assertThatThrownBy(() -> LifecycleStage.ofCode("99_other"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ActivityRow titled(String title, String group, String section, String result) {
    return new ActivityRow("1.", section, group, title, "", "", result, 1);
  }
}
