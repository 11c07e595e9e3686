package ru.vekha.roadmap.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MovedPhraseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "до 19.02.2021г. | 1 | до 19.03.2021г.",
        "до 31.01.2021 | 1 | до 28.02.2021",
        "31.12.2021 | 2 | 28.02.2022",
        "29.02.2024 | 12 | 28.02.2025",
        "25.03.2021 25.12.2021 | 10 | 25.01.2022 25.10.2022",
        "декабрь 2021 г. | 1 | январь 2022 г.",
        "Декабрь 2021 года - январь 2022 года | 2 | Февраль 2022 года - март 2022 года",
        "в декабре 2021 года | -1 | в ноябре 2021 года",
        "до 1 мая 2021 г. | 8 | до 1 января 2022 г.",
        "с 1 января по 31 декабря 2021 г. | 1 | с 1 февраля 2021 г. по 31 января 2022 г.",
        "с 1 января по 31 декабря 2021 г. | 24 | с 1 января по 31 декабря 2023 г.",
        "с 31 октября по 30 ноября 2021 года | 1 | с 30 ноября по 30 декабря 2021 года",
        "май-сентябрь 2021 | 1 | июнь-октябрь 2021",
        "май-сентябрь 2021 | 5 | октябрь 2021 – февраль 2022",
        "Ежемесячно 25 числа 2021 года | 12 | Ежемесячно 25 числа 2022 года",
        "Ежемесячно 25 числа 2021 года | 7 | Ежемесячно 25 числа",
        "ежеквартально декабрь 2021 г. | 3 | ежеквартально март 2022 г.",
        "Май (Ежегодно) | 8 | Январь (Ежегодно)",
        "до 31 мая ежегодно | 1 | до 30 июня ежегодно",
        "в 2021-2024 годах | 12 | в 2022-2025 годах",
        "1 квартал 2021 года | 24 | 1 квартал 2023 года",
        "в течение года | 5 | в течение года",
        "в течение двух недель с даты определения модели | 5 | в течение двух недель с даты определения модели",
        "до 19.02.2021 | 0 | до 19.02.2021"
      })
  void everyDateMonthAndYearMoves(String phrase, int months, String expected) {
    assertThat(MovedPhrase.of(phrase, months)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 квартал 2021 года",
        "в 2021 году",
        "первая декада сентября 2021 года",
        "до 10.09 ежегодно"
      })
  void phraseThatHasNoSuchFormIsRefused(String phrase) {
    assertThatThrownBy(() -> MovedPhrase.of(phrase, 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(phrase);
  }

  @Test
  void namesOfMonthsKeepTheirCaseAndCapital() {
    assertThat(MonthName.of("Августе").at(12).words()).isEqualTo("Декабре");
    assertThatThrownBy(() -> MonthName.of("маем")).isInstanceOf(IllegalArgumentException.class);
  }
}
