package ru.vekha.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vekha.roadmap.part.CellSplit;

class SourceSubitemsTest {
  // Several pieces of work that one phrase names: only a person can tell them apart.
  private static final Set<String> BY_SENSE =
      Set.of("school-template:1/2", "school-template:5/2", "school-template:7/2");

  @ParameterizedTest
  @ValueSource(strings = {"dzerzhinsk-2021", "bataysk-2022", "samara-2021"})
  void exactlyTheRowsWithSubitemsAreSplit(String name) {
    RoadmapDocument document =
        new RoadmapReader(ReadLimits.standard()).read(name + ".txt", SourceRoadmaps.document(name));

    Map<String, List<String>> split =
        document.rows().stream()
            .filter(row -> !row.parts().isEmpty())
            .collect(
                Collectors.toMap(row -> name + ":" + row.plainNumber(), row -> words(row.parts())));
    assertThat(split).isEqualTo(expected(name));
  }

  // The text lost the borders of its cells; where they were is taken from the facts.
  @Test
  void cellsOfTheSchoolTemplateAreSplit() {
    String text =
        new String(SourceRoadmaps.document("school-template"), StandardCharsets.UTF_8)
            .replace('\u00a0', ' ');
    Map<String, List<String>> expected = expected("school-template");
    Map<String, List<String>> split = new LinkedHashMap<>();
    for (Map<String, String> row : SourceRoadmaps.facts("rows-school-template")) {
      CellSplit cells =
          CellSplit.of(
              List.of(row.get("title")),
              printed(text, row.get("deadline_text")),
              printed(text, row.get("title"), row.get("responsible_text")),
              printed(text, row.get("title"), row.get("result_text")));
      if (!cells.parts().isEmpty()) {
        split.put(row.get("key"), words(cells.parts()));
      }
    }

    expected.keySet().removeAll(BY_SENSE);
    split.keySet().removeAll(BY_SENSE);
    assertThat(split).isEqualTo(expected);
  }

  private static Map<String, List<String>> expected(String name) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    SourceRoadmaps.facts("subitems").stream()
        .filter(row -> row.get("source").equals(name))
        .forEach(
            row ->
                parts
                    .computeIfAbsent(row.get("parent_key"), none -> new ArrayList<>())
                    .add(
                        part(
                            row.get("document"),
                            row.get("responsible"),
                            row.get("deadline_text"))));
    return parts;
  }

  private static List<String> words(List<Part> parts) {
    return parts.stream()
        .map(part -> part(part.document(), part.responsible(), part.deadline()))
        .toList();
  }

  private static String part(String document, String responsible, String deadline) {
    return String.join(" | ", document, responsible.replace(" ; ", " "), deadline);
  }

  // Three spaces stand for an empty line in the cell, five for two.
  private static List<String> printed(String text, String words) {
    return lines(find(text, 0, words));
  }

  private static List<String> printed(String text, String before, String words) {
    Matcher title = flexible(before).matcher(text);
    return title.find() ? lines(find(text, title.end(), words)) : List.of(words);
  }

  private static String find(String text, int from, String words) {
    Matcher matcher = flexible(words).matcher(text);
    return matcher.find(from) ? matcher.group() : words;
  }

  private static Pattern flexible(String words) {
    return Pattern.compile(
        Pattern.compile(" ")
            .splitAsStream(words)
            .map(Pattern::quote)
            .collect(Collectors.joining(" +")));
  }

  private static List<String> lines(String printed) {
    return List.of(
        printed.replaceAll(" {5,}", "\n\n\n").replaceAll(" {3}", "\n\n").split("\n", -1));
  }
}
