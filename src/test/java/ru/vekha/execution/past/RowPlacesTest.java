package ru.vekha.execution.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowPlacesTest {

  @Test
  void whatWasStruckOutStandsAmongItsSectionByItsNumber() {
    assertThat(
            RowPlaces.inOrder(
                List.of(
                    row("1.1", "1", false),
                    row("1.10", "1", false),
                    row("2.1", "2", false),
                    row("1.9", "1", true),
                    row("1.11", "1", true),
                    row("3.1", "3", true),
                    row("2.2 (2)", "2", true))))
        .extracting(PastRow::number)
        .containsExactly("1.1", "1.9", "1.10", "1.11", "2.1", "2.2 (2)", "3.1");
  }

  @Test
  void rowsThatAreInForceStayWhereTheyAre() {
    assertThat(RowPlaces.inOrder(List.of(row("2", "1", false), row("1", "1", false))))
        .extracting(PastRow::number)
        .containsExactly("2", "1");
  }

  private static PastRow row(String number, String section, boolean struckOut) {
    return new PastRow(
        UUID.randomUUID(), number, section, "Дело", "май", "План", struckOut, 0, 0, 0, null);
  }
}
