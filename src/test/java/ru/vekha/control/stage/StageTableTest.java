package ru.vekha.control.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.vekha.control.Addressee;
import ru.vekha.control.WaitsFor;
import ru.vekha.control.stage.StageCase.Importance;
import ru.vekha.control.stage.StageCase.Level;
import ru.vekha.control.stage.StageCase.Work;
import ru.vekha.organisation.Role;

/** The table of stages is checked before anybody is told anything by it. */
class StageTableTest {

  @Test
  void aSchoolsAssignmentGoesUpStepByStep() {
    List<Stage> stages =
        ShippedStages.table()
            .of(
                new StageCase(
                    WaitsFor.EXECUTOR, Level.ORGANISATION, Work.ASSIGNMENT, Importance.NORMAL));

    assertThat(stages)
        .extracting(Stage::code)
        .containsExactly(
            "remind", "today", "passed", "overdue", "head", "controller", "deputy-head");
    assertThat(stages).extracting(Stage::days).containsExactly(-3, 0, 1, 1, 2, 4, 8);
    assertThat(stages).extracting(Stage::level).containsExactly(0, 0, 0, 0, 1, 2, 3);
    Stage head = stages.get(4);
    assertThat(head.addressees()).containsExactly(Addressee.EXECUTOR, Addressee.HEAD);
    assertThat(head.letter()).isTrue();
    assertThat(head.group()).isEqualTo(Role.ORGANISATION_HEAD);
    assertThat(head.priority()).isEqualTo(75);
  }

  @Test
  void everyRowIsOfUseInSomeCase() {
    StageTable table = ShippedStages.table();

    Set<Integer> used =
        StageCase.all()
            .flatMap(each -> table.of(each).stream())
            .map(Stage::row)
            .collect(Collectors.toSet());

    int rows = ShippedStages.text().split("<rule ").length - 1;
    assertThat(used).containsAll(IntStream.rangeClosed(0, rows).boxed().toList());
  }

  /** Cells of the shipped table with another text, and what is said of it at the start. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rule_5_to_stage       | \"today\"      | строка 5 (rule_5): этап «today» назначен дважды",
        "rule_5_to_days        | 2              | строка 11 (rule_11): на тот же день уже назначен этап «overdue» в строке 5",
        "rule_5_to_days        | 3              | строка 11 (rule_11): этап раньше предыдущего, «overdue» в строке 5",
        "rule_6_to_reaches     | 3              | строка 7 (rule_7): уровень контроля ниже",
        "rule_4_waitsFor       | \"EVERYBODY\"  | строка 4 (rule_4): в колонке «waitsFor» непонятное значение «EVERYBODY»",
        "rule_6_level          | \"SCHOOL\"     | строка 6 (rule_6): в колонке «level» непонятное значение «SCHOOL»",
        "rule_1_work           | not(\"PLAY\")  | строка 1 (rule_1): в колонке «work» непонятное значение «PLAY»",
        "rule_1_importance     | \"VERY\"       | строка 1 (rule_1): в колонке «importance» непонятное",
        "rule_2_to_stage       | \"Раньше\"     | строка 2 (rule_2): в колонке «stage» непонятное значение «Раньше»",
        "rule_2_to_stage       | \"passed\"     | строка 2 (rule_2): в колонке «stage» непонятное значение «passed»",
        "rule_2_to_days        | \"скоро\"      | строка 2 (rule_2): в колонке «days» непонятное значение «скоро»",
        "rule_2_to_days        | 400            | строка 2 (rule_2): в колонке «days» непонятное значение «400»",
        "rule_2_to_reaches     | 4              | строка 2 (rule_2): в колонке «reaches» непонятное значение «4»",
        "rule_2_to_addressees  | \"everybody\"  | строка 2 (rule_2): в колонке «addressees» непонятное значение «everybody»",
        "rule_2_to_letter      | \"maybe\"      | строка 2 (rule_2): в колонке «letter» непонятное значение «maybe»",
        "rule_2_to_words       | \"poem\"       | строка 2 (rule_2): в колонке «words» непонятное значение «poem»",
        "rule_2_to_priority    | 101            | строка 2 (rule_2): в колонке «priority» непонятное значение «101»",
        "rule_2_to_group       | \"janitor\"    | строка 2 (rule_2): в колонке «group» непонятное значение «janitor»"
      })
  void aTableThatContradictsItselfIsRefusedWithItsRow(String cell, String text, String told) {
    assertThatExceptionOfType(StageTableRefused.class)
        .isThrownBy(
            () ->
                ShippedStages.edited(
                    dmn ->
                        dmn.replaceAll(
                            "(id=\"" + cell + "\"><text>)[^<]*",
                            "$1" + text.replace("\"", "&quot;"))))
        .withMessageContaining("lateness-stages.dmn")
        .withMessageContaining(told);
  }

  @Test
  void aCaseThatNobodyIsToldOfIsAHole() {
    assertThatExceptionOfType(StageTableRefused.class)
        .isThrownBy(
            () ->
                ShippedStages.edited(
                    dmn ->
                        dmn.replaceAll("(id=\"rule_1[68]_importance\"><text>)[^<]*", "$1\"HIGH\"")
                            .replaceAll("(id=\"rule_18_to_stage\"><text>)[^<]*", "$1\"later\"")))
        .withMessageContaining("нет ни одного этапа после срока для случая CONTROLLER, REGION")
        .withMessageContaining("NORMAL");
  }

  @Test
  void columnsHaveTheirNames() {
    assertThatExceptionOfType(StageTableRefused.class)
        .isThrownBy(() -> ShippedStages.edited(dmn -> dmn.replace(">level<", ">rank<")))
        .withMessageContaining("importance, level, waitsFor, work");
    assertThatExceptionOfType(StageTableRefused.class)
        .isThrownBy(() -> ShippedStages.edited(dmn -> dmn.replace("name=\"words\"", "name=\"x\"")))
        .withMessageContaining("колонки должны называться stage, days");
  }

  @Test
  void whatIsNoTableIsRefused() {
    for (String text : List.of("", "<definitions/>", "Не таблица")) {
      assertThatExceptionOfType(StageTableRefused.class)
          .isThrownBy(
              () -> StageTable.read("x.dmn", text.getBytes(StandardCharsets.UTF_8), key -> true))
          .withMessageContaining("«x.dmn»: файл не прочитан");
    }
  }
}
