package ru.vekha.roadmap.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.vekha.roadmap.layout.PlacedLine;
import ru.vekha.roadmap.layout.PlacedWord;

class TextMarginsTest {
  private final TextMargins margins = new TextMargins();

  @Test
  void fewShortLinesShowNoMarginBesideAWiderTable() {
    margins.add(line(100, 300));
    margins.add(line(120, 250));
    margins.add(new PagePart.Table(0, new double[] {60, 300, 540}, List.of()));

    assertThat(margins.left()).isEqualTo(100);
    assertThat(margins.right()).isEqualTo(540);
  }

  @Test
  void fullLinesShowTheMargin() {
    margins.add(line(80, 500));
    margins.add(line(80, 496));
    margins.add(new PagePart.Table(0, new double[] {60, 700}, List.of()));

    assertThat(margins.right()).isEqualTo(500);
  }

  private static PlacedLine line(double left, double right) {
    return new PlacedLine(List.of(new PlacedWord("слово", left, right)), 0, 12);
  }
}
