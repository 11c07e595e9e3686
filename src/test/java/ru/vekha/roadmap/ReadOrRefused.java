package ru.vekha.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

/** What may become of any text: it is read into rows, or refused with a remedy. */
final class ReadOrRefused {

  private static final RoadmapReader READER = new RoadmapReader(ReadLimits.standard());

  private ReadOrRefused() {}

  static void check(String text) {
    try {
      RoadmapDocument document = READER.read("план.txt", text.getBytes(StandardCharsets.UTF_8));
      for (ActivityRow row : document.rows()) {
        Assignees.group(Responsibles.read(row.responsible()));
        ResultKinds.read(row.result());
      }
      assertThat(document.rows()).isNotEmpty();
    } catch (RoadmapRefused refused) {
      assertThat(refused.remedy()).isNotEmpty();
    }
  }
}
