package ru.vekha.reporting.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text at the limits of a cell. */
class CellTextTest {

  private static final int LONGEST = 32_767;

  @Test
  void aTextAsLongAsACellIsKept() {
    assertThat(CellText.written("я".repeat(LONGEST))).hasSize(LONGEST).doesNotContain("…");
  }

  @Test
  void aLongerTextIsCutWithAMark() {
    assertThat(CellText.written("я".repeat(LONGEST + 1))).hasSize(LONGEST).endsWith("я…");
  }

  @Test
  void aCutDividesNoCharacter() {
    String cut = CellText.written("я".repeat(LONGEST - 2) + "\ud83d\ude00" + "конец");

    assertThat(cut).hasSize(LONGEST - 1).endsWith("я…");
  }

  @Test
  void whatExcelTakesForANumberedCharacterIsKeptAsWritten() {
    assertThat(CellText.written("файл_x0041_.pdf")).isEqualTo("файл_x005F_x0041_.pdf");
    assertThat(CellText.written("файл_xls.pdf")).isEqualTo("файл_xls.pdf");
  }
}
