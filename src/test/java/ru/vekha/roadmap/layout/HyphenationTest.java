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
    "педагоги-,наставники,педагоги-наставники",
    "писем-,согласий,писем-согласий",
    "Преподаватель-,организатор,Преподаватель-организатор",
    "занятие-,практикум,занятие-практикум",
    "организатор-,ский,организаторский",
    "консультаци-,онный,консультационный",
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

  @Test
  void hyphenIsKeptInADocumentThatBreaksNoWords() {
    for (int line = 0; line < 60; line++) {
      hyphenation.learn("Проведение занятий с наставниками школы");
    }
    hyphenation.learn("согласование маршрута-");

    assertThat(hyphenation.join("маршрута-", "путеводителя")).isEqualTo("маршрута-путеводителя");
    assertThat(hyphenation.join("програм-", "мирование")).isEqualTo("программирование");
  }

  @ParameterizedTest
  @CsvSource({
    "профессиона,льного роста,профессионального роста",
    "учебно-воспит,ательной работе,учебно-воспитательной работе",
    "ежекварта,льно,ежеквартально",
    "ежекварталь,но,ежеквартально",
    "Педагог-пси,холог,Педагог-психолог",
    "мониторинг,а,мониторинга",
    "1.1,0.,1.10.",
    "1.,12.,1.12.",
    "программа,длительной подготовки,программа длительной подготовки",
    "25.03,25.06,25.03 25.06",
    "благодарстве,нные письма,благодарственные письма",
    "образователь,ных,образовательных",
    "автоматизиро,ванной,автоматизированной",
    "Формировани,е банка,Формирование банка",
    "наставничест,ве в школе,наставничестве в школе",
    "наставническ,их пар,наставнических пар",
    "«Методически,й центр»,«Методический центр»",
    "квалификаци,и,квалификации",
    "четвер,ть года,четверть года",
    "Положен,ие,Положение",
    "Аналитич,еский отчёт,Аналитический отчёт",
    "30.08.2,023,30.08.2023",
    "ежеквартальн,о,ежеквартально",
    "необходимост,и,необходимости",
    "удостоверени,я,удостоверения",
    "Создани,е группы,Создание группы",
    "Сентябр,ь 2022 г.,Сентябрь 2022 г.",
    "встреч наставляемог,о,встреч наставляемого",
    "совещание с заместителям,и директоров,совещание с заместителями директоров",
    "с предприятиям,и-партнёрами,с предприятиями-партнёрами",
    "заместителям,и директорам,заместителям и директорам",
    "педагог,о работе,педагог о работе",
    "ответственный,за сайт,ответственный за сайт",
    "наставничество,по сети,наставничество по сети",
    "организация,их работы,организация их работы",
    "организации,него,организации него",
    "предложения,родителей,предложения родителей"
  })
  void wordCutByANarrowCellIsWhole(String first, String second, String joined) {
    assertThat(hyphenation.join(first, second, CutWords.Room.ONE_WORD)).isEqualTo(joined);
  }

  @Test
  void closingMarkStandsAtItsWord() {
    assertThat(hyphenation.join("раздел «Веха", "» на сайте")).isEqualTo("раздел «Веха» на сайте");
  }

  @Test
  void columnThatCutsWordsIsBelievedToCutOthers() {
    hyphenation.learn("это список всех наставников из школ района");

    CutWords.Room cutting = CutWords.Room.CUTTING;
    assertThat(hyphenation.join("педколлед", "жа", cutting)).isEqualTo("педколледжа");
    assertThat(hyphenation.join("Наставни", "ки и", cutting)).isEqualTo("Наставники и");
    assertThat(hyphenation.join("официальном", "сайте", cutting)).isEqualTo("официальном сайте");
    assertThat(hyphenation.join("«Наставник", "рядом»", cutting)).isEqualTo("«Наставник рядом»");
    assertThat(hyphenation.join("список", "всех", cutting)).isEqualTo("список всех");
    assertThat(hyphenation.join("кураторы", "и", cutting)).isEqualTo("кураторы и");
    assertThat(hyphenation.join("педколлед", "жа", CutWords.Room.ONE_WORD))
        .isEqualTo("педколлед жа");
  }
}
