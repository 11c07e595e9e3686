package ru.vekha.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The other readings that a note names can be said in words, and are read as they are meant. */
class OtherReadingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I полугодие | I полугодие учебного года; с января по июнь",
        "II полугодие 2022 года | II полугодие 2021/2022 учебного года; с июля по декабрь 2022 года",
        "в течение года | в течение учебного года",
        "до конца года | до 31 мая; до 31 декабря",
        "до 2022 года | до конца 2022 года",
        "начало года | январь; сентябрь",
        "май Х года | май Х+1 года",
        "до 15 мая Х года | до 15 мая Х+1 года",
        "до конца I полугодия | до конца I полугодия учебного года; до конца июня"
      })
  void theyAreNamed(String phrase, String others) {
    assertThat(others(phrase))
        .extracting(DeadlineRule::describe)
        .containsExactly(others.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I полугодие",
        "II полугодие 2022 года",
        "в течение года",
        "до конца года",
        "до 2022 года",
        "начало года",
        "май Х года",
        "до 15 мая Х года",
        "до конца I полугодия"
      })
  void theirWordsAreReadBackWithoutADoubt(String phrase) {
    assertThat(others(phrase)).isNotEmpty();
    for (DeadlineRule other : others(phrase)) {
      DeadlineReading.Understood again = read(other.describe());
      assertThat(again.rule()).isEqualTo(other);
      assertThat(again.notes()).as(other.describe()).isEmpty();
    }
    assertThat(read(phrase).notes()).isNotEmpty();
  }

  @Test
  void mostPhrasesHaveOneReading() {
    assertThat(others("до 19.02.2021")).isEmpty();
    assertThat(others("ежеквартально")).isEmpty();
    assertThat(others("сентябрь Х года")).isEmpty();
    assertThat(others("I полугодие учебного года")).isEmpty();
  }

  private static List<DeadlineRule> others(String phrase) {
    return DeadlineLanguage.otherReadings(read(phrase).rule());
  }

  private static DeadlineReading.Understood read(String phrase) {
    return (DeadlineReading.Understood) DeadlineLanguage.read(phrase);
  }
}
