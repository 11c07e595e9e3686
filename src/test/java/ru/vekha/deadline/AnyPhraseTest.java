package ru.vekha.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a cell is either understood in full or refused at a place inside it. */
class AnyPhraseTest {

  private static final DeadlineContext YEAR =
      DeadlineContext.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), null);

  @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
  void wordsInAnyOrderAreReadToTheEndOrRefused(@ForAll("cells") String cell) {
    check(cell);
  }

  @Property(tries = 500)
  void anyCharactersAreReadToTheEndOrRefused(@ForAll String cell) {
    check(cell);
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.of(
            "до",
            "к",
            "с",
            "по",
            "в",
            "не",
            "позднее",
            "в течение",
            "на",
            "за",
            "1",
            "3",
            "15",
            "25",
            "31",
            "I",
            "IV",
            "Х",
            "2021",
            "2022",
            "19.02.2021",
            "10.09",
            "г.",
            "года",
            "год",
            "числа",
            "рабочих",
            "дней",
            "недели",
            "месяца",
            "квартал",
            "квартала",
            "полугодие",
            "декада",
            "сентября",
            "май",
            "февраль",
            "ежемесячно",
            "ежеквартально",
            "ежегодно",
            "еженедельно",
            "пятница",
            "последняя",
            "первая",
            "конца",
            "начало",
            "каждого",
            "следующего",
            "отчётным",
            "учебного",
            "раза",
            "весь период",
            "постоянно",
            "далее",
            "по мере необходимости",
            "согласно плану",
            "со дня",
            "приказа",
            "школы",
            "и",
            ",",
            ";",
            "-",
            ":",
            "(",
            ")",
            ".")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(words -> String.join(" ", words));
  }

  private static void check(String cell) {
    if (DeadlineLanguage.read(cell) instanceof DeadlineReading.Refused refused) {
      assertThat(refused.position()).isBetween(0, cell.length());
      assertThat(refused.reason()).endsWith(".");
      return;
    }
    DeadlineRule rule = ((DeadlineReading.Understood) DeadlineLanguage.read(cell)).rule();
    Schedule schedule = rule.schedule(YEAR);
    assertThat(schedule.occurrences()).isSorted();
    assertThat(DeadlineLanguage.read(rule.describe()))
        .as(rule.describe())
        .isInstanceOfSatisfying(
            DeadlineReading.Understood.class, read -> assertThat(read.rule()).isEqualTo(rule));
  }
}
