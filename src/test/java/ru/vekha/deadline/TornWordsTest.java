package ru.vekha.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A narrow column cuts words anywhere: each cut of each long word leaves the deadline as it is. */
class TornWordsTest {

  private static final int LONG = 6;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ежемесячно",
        "ежеквартально",
        "еженедельно",
        "постоянно",
        "до 15 сентября 2023 г.",
        "каждый понедельник",
        "каждый вторник",
        "в течение учебного года",
        "не позднее 1 октября",
        "первая декада октября",
        "весь период реализации программы",
        "I полугодие 2024 года",
        "1 раз в квартал",
        "не реже одного раза в квартал",
        "в течение 5 рабочих дней после бала",
        "ноябрь-декабрь 2023 г.",
        "с 1 по 15 февраля 2024 года",
        "до 10 числа месяца, следующего за отчетным",
        "второе полугодие",
        "в начале учебного года"
      })
  void areReadAsOneWord(String phrase) {
    DeadlineRule meant = rule(phrase);
    for (String torn : cuts(phrase)) {
      assertThat(rule(torn)).as(torn).isEqualTo(meant);
    }
  }

  private static List<String> cuts(String phrase) {
    List<String> cuts = new ArrayList<>();
    String[] words = phrase.split(" ");
    for (int word = 0; word < words.length; word++) {
      String whole = words[word];
      for (int cut = 2; whole.length() >= LONG && cut < whole.length(); cut++) {
        if (Character.isLetter(whole.charAt(cut)) && Character.isLetter(whole.charAt(cut - 1))) {
          String[] torn = words.clone();
          torn[word] = whole.substring(0, cut) + " " + whole.substring(cut);
          cuts.add(String.join(" ", torn));
        }
      }
    }
    return cuts;
  }

  private static DeadlineRule rule(String phrase) {
    DeadlineReading reading = DeadlineLanguage.read(phrase);
    assertThat(reading).as(phrase).isInstanceOf(DeadlineReading.Understood.class);
    return ((DeadlineReading.Understood) reading).rule();
  }
}
