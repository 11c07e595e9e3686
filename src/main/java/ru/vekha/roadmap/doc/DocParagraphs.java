package ru.vekha.roadmap.doc;

import java.util.List;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import ru.vekha.roadmap.flow.Flow;
import ru.vekha.roadmap.flow.SoftLines;
import ru.vekha.roadmap.wording.CellText;

/** Reads paragraphs with the numbers of their lists, as a reader of the paper would see them. */
final class DocParagraphs {
  private static final String BREAKS = "[\\u000B\\u000C\\u000E]";
  // Marks of footnotes, remarks and drawings, and hyphens that show only at the end of a line.
  private static final String SIGNS = "[\\u0001-\\u0008\\u001F\\u00AD\\uF000-\\uF0FF]";

  private final Flow flow;
  private final AbstractWordUtils.NumberingState numbers = new AbstractWordUtils.NumberingState();

  DocParagraphs(Flow flow) {
    this.flow = flow;
  }

  void read(Paragraph paragraph) {
    List<String> lines = SoftLines.of(words(paragraph), flow.isInTable());
    String label = label(paragraph);
    boolean emptyItem = lines.get(0).isEmpty() && (label.equals("-") || !flow.isInTable());
    if (!label.isEmpty() && !emptyItem) {
      lines.set(0, CellText.clean(label + " " + lines.get(0)));
    }
    lines.forEach(flow::paragraph);
  }

  private String words(Paragraph paragraph) {
    StringBuilder words = new StringBuilder();
    int runs = paragraph.numCharacterRuns();
    for (int index = 0; index < runs; index++) {
      CharacterRun run = paragraph.getCharacterRun(index);
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        words.append(flow.counted(run.text()));
      }
    }
    return Range.stripFields(words.toString())
        .replaceAll("[\\r\\n]", "")
        .replaceAll(BREAKS, "\n")
        .replace('\u001E', '-')
        .replaceAll(SIGNS, "");
  }

  private String label(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    try {
      String label =
          AbstractWordUtils.getBulletText(numbers, paragraph.getList(), (char) paragraph.getIlvl());
      String words = CellText.clean(label);
      return words.isEmpty() || words.matches(".*[\\p{L}\\d].*") ? words : "-";
    } catch (IllegalStateException | NoSuchElementException noSuchList) {
      return "";
    }
  }
}
