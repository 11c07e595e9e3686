package ru.vekha.roadmap.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.vekha.roadmap.RoadmapData;
import ru.vekha.roadmap.RoadmapRefused;

class YamlRoadmapsTest {
  private static final String VALID =
      """
      id: пример
      title: Дорожная карта
      authority:
        kind: MUNICIPALITY
        place: город Н
      order:
        number: "1"
        date: 2021-02-11
      period:
        from: 2021-01-01
        to: 2021-12-31
      sections:
        - heading: Раздел
          activities:
            - number: "1.1."
              title: Дело
            - number: "1.2."
              title: Другое
      """;

  @Test
  void emptyCellsMayBeLeftOut() {
    RoadmapData roadmap = read(VALID);

    assertThat(roadmap.rows()).hasSize(2);
    assertThat(roadmap.rows().get(0).deadline()).isEmpty();
    assertThat(roadmap.rows().get(1).place()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: Дорожная карта | titel: Дорожная карта | title",
        "title: Дорожная карта | title: '' | title",
        "title: Дорожная карта | '# без названия' | title",
        "kind: MUNICIPALITY | kind: CITY | CITY",
        "number: \"1.2.\" | number: \"1.1\" | дважды",
        "to: 2021-12-31 | to: 31.12.2021 | ГГГГ-ММ-ДД",
        "to: 2021-12-31 | to: 2020-12-31 | раньше",
        "title: Другое | title: Другое\\n        owner: я | owner",
        "place: город Н | place: город Н\\n  place: город М | Duplicate",
        "heading: Раздел | heading: [Раздел] | String"
      })
  void whatIsNotOfTheShapeIsRefused(String valid, String wrong, String reason) {
    String file = VALID.replace(valid, wrong.replace("\\n", "\n"));
    assertThat(file).isNotEqualTo(VALID);

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(RoadmapRefused.class)
        .hasMessageContaining("пример.yaml")
        .hasMessageContaining(reason);
  }

  @Test
  void emptyFileIsRefused() {
    assertThatThrownBy(() -> read("")).isInstanceOf(RoadmapRefused.class);
  }

  private static RoadmapData read(String yaml) {
    byte[] content = yaml.getBytes(StandardCharsets.UTF_8);
    return YamlRoadmaps.roadmap("пример.yaml", new ByteArrayInputStream(content));
  }
}
