package ru.vekha.roadmap.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapRefused;
import ru.vekha.roadmap.layout.Hyphenation;
import ru.vekha.roadmap.layout.PlacedLine;
import ru.vekha.roadmap.pdf.PagePart.Table;
import ru.vekha.roadmap.pdf.PagePart.Words;
import ru.vekha.roadmap.table.Line;

/** Puts the pages of a document together: its tables and the text around them in reading order. */
final class PdfDocumentLines {
  // Lines of the next page stand this much further down.
  private static final double PAGE = 100_000;

  private final List<List<PagePart>> pages = new ArrayList<>();
  private final List<TableOverPages> tables = new ArrayList<>();
  private final Hyphenation hyphenation = new Hyphenation();
  private final BrokenRows broken = new BrokenRows(hyphenation);
  private final TextMargins margins = new TextMargins();
  private final int rowLimit;
  private final List<Line> lines = new ArrayList<>();
  private final List<PlacedLine> beside = new ArrayList<>();
  private int rows;
  private int read;
  private int unreadable;

  PdfDocumentLines(ReadLimits limits) {
    rowLimit = limits.tableRows();
  }

  void add(PageContent page) {
    List<PagePart> parts = PagePart.of(page);
    pages.add(parts);
    read += page.glyphs().size();
    unreadable += page.unreadable();
    for (PagePart part : parts) {
      if (part instanceof Table table) {
        rows += table.rows().size();
        margins.add(table);
        family(table).ifPresentOrElse(known -> known.add(table), () -> newTable(table));
        table.rows().stream()
            .flatMap(List::stream)
            .flatMap(cell -> cell.lines().stream())
            .forEach(line -> hyphenation.learn(line.text()));
      } else if (part instanceof Words words) {
        hyphenation.learn(words.line().text());
        margins.add(words.line());
      }
    }
    if (rows > rowLimit) {
      throw new RoadmapRefused(
          "В таблицах файла PDF слишком много строк.", "Оставьте в файле только дорожную карту.");
    }
  }

  private void newTable(Table table) {
    tables.add(new TableOverPages(tables.size(), table));
  }

  private Optional<TableOverPages> family(Table part) {
    for (int index = tables.size() - 1; index >= 0; index--) {
      if (tables.get(index).goesOnAs(part)) {
        return Optional.of(tables.get(index));
      }
    }
    return Optional.empty();
  }

  /** The lines of the document in reading order. */
  List<Line> lines() {
    boolean[] begun = new boolean[tables.size()];
    for (int page = 0; page < pages.size(); page++) {
      boolean topOfPage = page > 0;
      for (PagePart part : pages.get(page)) {
        if (part instanceof Words words) {
          PlacedLine line = words.line();
          beside.add(new PlacedLine(line.words(), line.baseline() + page * PAGE, line.size()));
        } else if (part instanceof Table table) {
          boolean goesOn = topOfPage && beside.isEmpty();
          addText();
          addTable(table, begun, goesOn);
        }
        topOfPage = false;
      }
    }
    addText();
    if (unreadable > read || lines.stream().allMatch(line -> line.words().isEmpty())) {
      throw unreadable == 0 ? PdfRefusals.picture() : PdfRefusals.unreadableLetters();
    }
    return lines;
  }

  private void addTable(Table part, boolean[] begun, boolean goesOn) {
    TableOverPages table = family(part).orElseThrow();
    int number = tables.indexOf(table);
    List<Line.Row> more = table.rows(part, begun[number], hyphenation);
    begun[number] = true;
    int last = lines.size() - 1;
    if (goesOn
        && !more.isEmpty()
        && last >= 0
        && lines.get(last) instanceof Line.Row above
        && broken.isCut(above, more.get(0))) {
      lines.set(last, broken.join(above, more.get(0)));
      more = more.subList(1, more.size());
    }
    lines.addAll(more);
  }

  private void addText() {
    lines.addAll(
        new PageText(hyphenation, margins.left(), margins.right()).lines(beside, tables.size()));
    beside.clear();
  }
}
