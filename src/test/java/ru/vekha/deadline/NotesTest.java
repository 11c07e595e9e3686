package ru.vekha.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a phrase has another honest reading, the methodist is told of it. */
class NotesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          до 12:00 15.09.2021 | Указано время «12:00»
          ежегодно | День в году не назван
          первое полугодие | I полугодие кончается 31 декабря
          вторая неделя сентября | по семь дней с первого числа
          ежеквартально декабрь 2021 г. | разделите строку
          школы – до 1 марта; сады – до 10 марта | разные поручения
          осень 2021 | три полных месяца
          II четверть | целые месяцы
          1 раз в четверть | целые месяцы
          начало учебного года | принято как сентябрь
          в начале года | принято как январь
          май или июнь | на выбор
          до 2024 года | не входит
          до конца года | год — учебный
          осенние каникулы | у каждой школы свои
          в двухнедельный срок | от какого события
          после завершения обучения | сколько дней даётся
          май Х года май Х года | повторён несколько раз
          май Х года | Х — год начала учебного года
          по итогам учебного года | закрывается 31 августа
          еженедельно | воскресенье
          2 раза в месяц | расставлены равномерно
          2 раза в неделю | расставлены равномерно
          5 раз в год | расставлены равномерно
          раз в 2–3 года | отсчитаны от начала
          раз в семестр | Границы семестра
          каждый семестр | Границы семестра
          май следующего года | от первого года
          ориентировочно 20 сентября | назван приблизительно («ориентировочно»)
          май (предварительно) | назван приблизительно («предварительно»)
          с 01.11.2024 но 10.11.2024 | прочитано как «по»
          сентяюрь 2021 | «сентяюрь» прочитано как «сентябрь»
          ежегдно до 1 марта | «ежегдно» прочитано как «ежегодно»
          до 5 числа месяца, следующего за отчетным | за какой период отчёт
          """)
  void tellsOf(String phrase, String other) {
    assertThat(notes(phrase)).anyMatch(note -> note.contains(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"до 19.02.2021", "декабрь 2021 г.", "ежеквартально", "весь период", "сен-\nтябрь"})
  void staysSilentWhereThereIsOneReading(String phrase) {
    assertThat(notes(phrase)).isEmpty();
  }

  @Test
  void forgetsTheNotesOfAPartThatNamedDatesReplaced() {
    assertThat(notes("2 раза в год (декабрь, май)")).isEmpty();
  }

  private static List<String> notes(String phrase) {
    return ((DeadlineReading.Understood) DeadlineLanguage.read(phrase)).notes();
  }
}
