package ru.vekha.roadmap.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.flow.Tally;
import ru.vekha.roadmap.packed.Xml;

/** The words that the cells of a workbook share. */
final class SharedStrings implements Xml.Handler {
  private final List<String> strings = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final Tally tally;
  private boolean seen;
  private boolean phonetic;

  SharedStrings(ReadLimits limits) {
    tally = new Tally(limits);
  }

  @Override
  public void start(String name, XMLStreamReader reader) {
    switch (name) {
      case "si" -> words.setLength(0);
      case "rPh" -> phonetic = true;
      case "t" -> seen = !phonetic;
      default -> {}
    }
  }

  @Override
  public void characters(String more) {
    if (seen) {
      tally.words(more);
      words.append(more);
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "t" -> seen = false;
      case "rPh" -> phonetic = false;
      case "si" -> {
        tally.cell(0);
        strings.add(unescaped(words.toString()));
      }
      default -> {}
    }
  }

  String at(int index) {
    return index < strings.size() ? strings.get(index) : "";
  }

  /** Excel writes characters that XML does not allow as «_x000D_». */
  static String unescaped(String words) {
    return words.contains("_x00")
        ? words.replaceAll("_x000[AaDd]_", "\n").replaceAll("_x00[01][0-9A-Fa-f]_", " ")
        : words;
  }
}
