package ru.vekha.roadmap.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {
  private final Hyphenation hyphenation = new Hyphenation();

  @ParameterizedTest
  @CsvSource({
    "учителя-,предметники,учителя-предметники",
    "педагогом-,психологом,педагогом-психологом",
    "врачи-,консультанты,врачи-консультанты",
    "отчёты-,презентации,отчёты-презентации",
    "северо-,западный,северо-западный",
    "материально-,технической,материально-технической",
    "педагоги-,ческий,педагогический",
    "учитель-,ская,учительская",
    "настав-,ники,наставники",
    "план-,ирование,планирование"
  })
  void onlyTheHyphenOfACompoundIsKept(String first, String second, String joined) {
    assertThat(hyphenation.join(first, second)).isEqualTo(joined);
  }

  @Test
  void hyphenBetweenTwoWordsOfTheDocumentIsKept() {
    hyphenation.learn("это ярмарка идей и выставка работ");

    assertThat(hyphenation.join("ярмарка-", "выставка")).isEqualTo("ярмарка-выставка");
  }

  @ParameterizedTest
  @CsvSource({
    "профессиона,льного роста,профессионального роста",
    "благодарстве,нные письма,благодарственные письма",
    "образователь,ных,образовательных",
    "автоматизиро,ванной,автоматизированной",
    "Формировани,е банка,Формирование банка",
    "организация,их работы,организация их работы",
    "организации,него,организации него",
    "предложения,родителей,предложения родителей"
  })
  void wordCutByANarrowCellIsWhole(String first, String second, String joined) {
    assertThat(hyphenation.join(first, second, true)).isEqualTo(joined);
  }

  @Test
  void closingMarkStandsAtItsWord() {
    assertThat(hyphenation.join("раздел «Веха", "» на сайте")).isEqualTo("раздел «Веха» на сайте");
  }
}
