package ru.vekha.execution.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vekha.calendar.WorkingCalendar;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineLanguage;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.execution.Question;
import ru.vekha.execution.draft.SettledDocument;
import ru.vekha.roadmap.Numbering;
import ru.vekha.roadmap.Problem;
import ru.vekha.roadmap.RoadmapDocument;

class ChecksTest {

  private static final LocalDate ORDER = LocalDate.of(2021, 2, 11);
  private static final DeadlineContext YEAR_2021 =
      DeadlineContext.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), ORDER);

  @Test
  void whatARowDoesNotSayIsNamed() {
    assertThat(MissingWords.in(SettledDrafts.row("1.1.", "Дело", "май", "Приказ"))).isEmpty();
    assertThat(MissingWords.in(SettledDrafts.row("", "", "", "")))
        .extracting(Question::what)
        .containsExactly(
            "Нет номера мероприятия.",
            "Нет названия мероприятия.",
            "Не указан срок.",
            "Не указан результат.");
    assertThat(MissingWords.in(SettledDrafts.row("1.", "Дело", "май", "")))
        .singleElement()
        .matches(Question::mayBeConfirmed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "до 01.02.2021 | Срок раньше приказа от 11.02.2021: 01.02.2021. Поручений",
        "до 25 числа каждого месяца | Срок раньше приказа от 11.02.2021: 25.01.2021.",
        "до 25.12.2023 | Срок вне периода дорожной карты: 25.12.2023.",
        "до 01.02.2022 | Срок вне периода дорожной карты: 01.02.2022."
      })
  void aDayThatCanHardlyBeMeantIsAskedAbout(String phrase, String expected) {
    assertThat(DueDays.in(rule(phrase), YEAR_2021, ORDER))
        .singleElement()
        .satisfies(
            question -> {
              assertThat(question.what()).startsWith(expected);
              assertThat(question.mayBeConfirmed()).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "до 11.02.2021",
        "до 31.12.2021",
        "ежеквартально",
        "весь период",
        "по мере необходимости",
        "до 10 числа месяца, следующего за отчётным кварталом"
      })
  void ordinaryDaysRaiseNoQuestion(String phrase) {
    assertThat(DueDays.in(rule(phrase), YEAR_2021, ORDER)).isEmpty();
  }

  @Test
  void daysOffAreFoundAndWorkingSaturdaysAreNot() {
    WorkingCalendar calendar = WorkingCalendar.ofRussia();

    // 8 May 2021 was a Saturday; 20 February 2021 a Saturday made a working day by decree.
    assertThat(DueDays.off(rule("до 08.05.2021").schedule(YEAR_2021), ORDER, calendar))
        .containsExactly(LocalDate.of(2021, 5, 8));
    assertThat(DueDays.off(rule("до 20.02.2021").schedule(YEAR_2021), ORDER, calendar)).isEmpty();
    // What fell before the order is not opened, so nobody has to decide about it.
    assertThat(DueDays.off(rule("до 06.02.2021").schedule(YEAR_2021), ORDER, calendar)).isEmpty();
  }

  @Test
  void theSecondOfTwoEqualRowsIsAskedAbout() {
    SettledDocument document =
        SettledDrafts.document(
            ORDER,
            List.of(),
            SettledDrafts.activity("1.1.", "Провести «день наставника»", "май", "План", 2),
            SettledDrafts.activity("1.2.", "Другое дело", "май", "План", 3),
            SettledDrafts.activity("1.3.", "Провести  \"День наставника\".", "май", "План", 4),
            SettledDrafts.activity("1.2.", "Третье дело", "июнь", "План", 5));

    Map<Integer, List<Question>> questions = RepeatedRows.in(document.rows());

    assertThat(questions).containsOnlyKeys(3, 4);
    assertThat(questions.get(3).get(0).what()).contains("уже есть: Строка 1, пункт 1.1.");
    assertThat(questions.get(4).get(0).what()).contains("Номер 1.2 ").contains("строка 2");
  }

  @Test
  void theSameTitleAtAnotherTimeIsAnotherRow() {
    SettledDocument document =
        SettledDrafts.document(
            ORDER,
            List.of(),
            SettledDrafts.activity("1.1.", "Провести совещание", "май", "Протокол", 2),
            SettledDrafts.activity("1.2.", "Провести совещание", "июнь", "Протокол", 3));

    assertThat(RepeatedRows.in(document.rows())).isEmpty();
  }

  @Test
  void aNumberMergedOverSeveralRowsIsNoRepetition() {
    SettledDocument document =
        SettledDrafts.document(
            ORDER,
            List.of(),
            SettledDrafts.activity("1.1.", "Провести совещание", "май", "Протокол", 2),
            SettledDrafts.activity("1.1.", "Собрать заявки", "май", "План", 3)
                .numbered(Numbering.SHARED));

    assertThat(RepeatedRows.in(document.rows())).isEmpty();
  }

  @Test
  void missingDataOfTheOrderAreEachNamedOnce() {
    SettledDocument nothing =
        SettledDocument.of(
            new RoadmapDocument(null, null, null, null, null, "", null, List.of(), List.of()));

    assertThat(OrderData.in(nothing, "Департамент"))
        .extracting(Question::what)
        .containsExactly(
            "Не найден номер приказа.",
            "Не найдена дата приказа.",
            "Не найден период дорожной карты.",
            "В документе не сказано, кто утвердил дорожную карту.",
            "Нет ни одного мероприятия.");
  }

  @Test
  void anOrderAfterTheEndOfItsPeriodIsAskedAbout() {
    SettledDocument late =
        SettledDrafts.document(
            LocalDate.of(2022, 1, 10),
            List.of(),
            SettledDrafts.activity("1.", "Дело", "май", "План", 2));

    assertThat(OrderData.in(late, "Департамент"))
        .singleElement()
        .satisfies(question -> assertThat(question.what()).contains("10.01.2022", "31.12.2021"));
  }

  @Test
  void whatTheReaderWasNotSureOfStandsAtItsRow() {
    SettledDocument document =
        SettledDrafts.document(
            ORDER,
            List.of(
                Problem.ofRow(3, "1.2.", "Слова строк могли смешаться.", "Проверьте."),
                Problem.ofRow(3, "1.2.", "Не указан срок.", "Впишите."),
                Problem.ofRow(9, "", "Строка прочитана как заголовок.", "Проверьте."),
                Problem.ofDocument("Столбец не используется.", "Проверьте.")),
            SettledDrafts.activity("1.1.", "Дело", "май", "План", 2),
            SettledDrafts.activity("1.2.", "Дело другое", "", "План", 3));

    assertThat(ReadersProblems.of(document.rows().get(0), document)).isEmpty();
    // The missing deadline is looked for again after each settlement and told there.
    assertThat(ReadersProblems.of(document.rows().get(1), document))
        .extracting(Question::what)
        .containsExactly("Слова строк могли смешаться.");
    assertThat(ReadersProblems.ofDocument(document))
        .extracting(Question::what)
        .containsExactly("Строка 9. Строка прочитана как заголовок.", "Столбец не используется.");
  }

  private static DeadlineRule rule(String phrase) {
    return ((DeadlineReading.Understood) DeadlineLanguage.read(phrase)).rule();
  }
}
