package ru.vekha.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One made-up roadmap as programs print and copy it: every layout gives the same rows. */
class LayoutsTest {
  private final RoadmapReader reader = new RoadmapReader(ReadLimits.standard());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "markdown.md",
        "semicolons.txt",
        "spaced.txt",
        "box.txt",
        "plus.txt",
        "cells.txt",
        "cells-apart.txt",
        "run-together.txt",
        "ruled-centre.pdf",
        "broken-rows.pdf",
        "unruled-portrait.pdf",
        "unruled-pages.pdf"
      })
  void givesTheSameRows(String name) {
    RoadmapDocument document = reader.read(name, resource(name));

    assertThat(document.rows().stream().map(LayoutsTest::words).toList())
        .containsExactlyElementsOf(expected());
    assertThat(document.orderNumber()).isEqualTo("114-од");
    assertThat(document.orderDate()).isEqualTo(LocalDate.of(2023, 9, 5));
    assertThat(document.periodFrom()).isEqualTo(LocalDate.of(2023, 9, 1));
    assertThat(document.authority()).startsWith("Управление образования Заречного");
    assertThat(document.problems().stream().filter(problem -> problem.what().contains("Границы")))
        .hasSize(name.startsWith("run") ? 9 : 0);
  }

  private static List<String> expected() {
    return new String(resource("rows.tsv"), StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] resource(String name) {
    try (InputStream file = LayoutsTest.class.getResourceAsStream("layouts/" + name)) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String words(ActivityRow row) {
    return String.join(
        "\t",
        row.number(),
        row.section(),
        row.title(),
        row.deadline(),
        row.responsible(),
        row.result());
  }
}
