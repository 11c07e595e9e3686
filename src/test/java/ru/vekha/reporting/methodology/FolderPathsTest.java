package ru.vekha.reporting.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderPathsTest {

  @Test
  void filesLieByStageAndDocument() {
    assertThat(new FolderPaths().path("1. Подготовка условий", "Приказ", "приказ.pdf"))
        .isEqualTo("1. Подготовка условий/Приказ/приказ.pdf");
  }

  @Test
  void twoFilesOfOneNameAreBothThere() {
    FolderPaths paths = new FolderPaths();
    assertThat(paths.path("1", "Приказ", "приказ.pdf")).endsWith("приказ.pdf");
    assertThat(paths.path("1", "Приказ", "ПРИКАЗ.pdf")).endsWith("ПРИКАЗ (2).pdf");
    assertThat(paths.path("1", "Приказ", "приказ.pdf")).endsWith("приказ (3).pdf");
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd.pdf, _.._etc_passwd.pdf",
    "a\\b.pdf, a_b.pdf",
    "con.pdf, _con.pdf",
    "'  . ', _",
    "'cc\u202efdp.exe.docx', cc_fdp.exe.docx",
    "'a\u0000b.pdf', a_b.pdf"
  })
  void noNameLeadsOutOfTheFolderOrFoolsTheEye(String sent, String written) {
    assertThat(new FolderPaths().path("1", "2", sent)).isEqualTo("1/2/" + written);
  }

  @Test
  void longNamesKeepTheirEndings() {
    String path = new FolderPaths().path("1", "П".repeat(300), "я".repeat(250) + ".docx");

    assertThat(path).hasSizeLessThan(190).endsWith("я.docx");
  }
}
