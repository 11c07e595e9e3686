package ru.vekha.roadmap.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource({
    "Бopodин, Бородин",
    "Mentory fest, Mentory fest",
    "AИС и IT, АИС и IT",
    "c 1 по 15 мая, с 1 по 15 мая",
    "Word, Word"
  })
  void latinLettersInsideCyrillicWordsBecomeCyrillic(String printed, String expected) {
    assertThat(Wording.cyrillic(printed)).isEqualTo(expected);
  }

  @Test
  void keyIsBlindToCaseQuotesDashesAndSpaces() {
    assertThat(Wording.key("  «Учёт» –\u00A0ОТ\u00ADЧЁТ ")).isEqualTo("\"учет\" - отчет");
  }

  @Test
  void keyHasTheLengthOfTheWordsItWasMadeOf() {
    String words = Wording.cyrillic("УТВЕРЖДЕНА  «приказом» – №\u00A099-Н");
    assertThat(Wording.key(words)).hasSameSizeAs(words);
  }

  @Test
  void cellLosesTagsEntitiesAndBoldMarksButKeepsItsPlaceholders() {
    assertThat(
            CellText.clean(
                "<p>Работа <b>пар</b>:</p><ul style=\"x\"><li>встреча;</li><li> - итог</li></ul>"
                    + "&nbsp;**да** <наименование ОО>"))
        .isEqualTo("Работа пар : - встреча; - итог да <наименование ОО>");
  }

  @ParameterizedTest
  @CsvSource({
    "материально-, технических, материально-технических",
    "план -, график, план - график",
    "пары, готовые, пары готовые",
    "Школа-, Центр, Школа- Центр",
    "'', начало, начало"
  })
  void brokenCellsAreJoined(String first, String second, String expected) {
    assertThat(CellText.join(first, second)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1.1., 1.1, 2",
    "4.5, 4.5, 2",
    "3), 3, 1",
    "№ 7, 7, 1",
    "5.1.2., 5.1.2, 3",
    "5.3.1)-а, 5.3.1)-а, 3",
    "1 . 2 ., 1.2, 2"
  })
  void numbersAreComparedWithoutTheirLastDot(String printed, String plain, int depth) {
    ItemNumber number = ItemNumber.of(printed).orElseThrow();
    assertThat(number.plain()).isEqualTo(plain);
    assertThat(number.depth()).isEqualTo(depth);
  }

  @Test
  void datesAndWordsAreNoNumbers() {
    assertThat(ItemNumber.of("1-й этап")).isEmpty();
    assertThat(ItemNumber.of("25.03.2021")).isEmpty();
    assertThat(ItemNumber.leading("25 семинаров")).isEmpty();
    assertThat(ItemNumber.leading("28. Контроль").orElseThrow().title()).isEqualTo("Контроль");
  }

  @ParameterizedTest
  @CsvSource({
    "11.02.2021, 2021-02-11",
    "г. Бодайбо 27.05 2021 г, 2021-05-27",
    "от «11» февраля 2021 г., 2021-02-11",
    "1 января 2022 года, 2022-01-01"
  })
  void datesAreReadAsOrdersPrintThem(String printed, LocalDate expected) {
    assertThat(PrintedDate.first(printed)).contains(expected);
  }

  @Test
  void impossibleAndEmptyDatesAreNoDates() {
    assertThat(PrintedDate.first("31.02.2021")).isEmpty();
    assertThat(PrintedDate.first("00.00.0000")).isEmpty();
    assertThat(PrintedDate.first("от _____ № _____")).isEmpty();
    assertThat(PrintedDate.first("12 негодня 2021")).isEmpty();
  }
}
