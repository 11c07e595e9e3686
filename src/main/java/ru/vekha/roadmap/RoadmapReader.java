package ru.vekha.roadmap;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import ru.vekha.roadmap.docx.DocxLines;
import ru.vekha.roadmap.table.Line;
import ru.vekha.roadmap.table.RoadmapRecognition;
import ru.vekha.roadmap.text.TextLines;

/**
 * Reads a roadmap out of a file: a Word document (.docx) or text copied from one. The format is
 * known by the content; the name only has to agree with it. What can be read but not understood
 * comes back among the document's problems.
 */
public final class RoadmapReader implements DocumentReading {
  private static final String TEXT_NAMES = ".*\\.(?:txt|text|md|tsv)|[^.]*";

  private final ReadLimits limits;
  private final DocxLines docx;
  private final TextLines text;

  /** Reads within these limits. */
  public RoadmapReader(ReadLimits limits) {
    this.limits = limits;
    docx = new DocxLines(limits);
    text = new TextLines(limits);
  }

  /**
   * Reads the file.
   *
   * @param fileName the name the file came with
   * @param content the file; read to the limit at most, not closed
   * @throws RoadmapRefused when no roadmap can be read from it
   */
  public RoadmapDocument read(String fileName, InputStream content) throws IOException {
    return read(fileName, content.readNBytes(limits.fileBytes() + 1));
  }

  @Override
  public RoadmapDocument read(String fileName, byte[] content) {
    limits.checkSize(content.length);
    return RoadmapRecognition.recognise(lines(fileName, content));
  }

  private List<Line> lines(String fileName, byte[] content) {
    FileFormat format = FileFormat.of(content);
    return switch (format) {
      case ZIP -> docx.read(content);
      case TEXT -> textLines(fileName, content);
      default -> throw format.refusal(content);
    };
  }

  private List<Line> textLines(String fileName, byte[] content) {
    List<Line> lines = text.read(content);
    if (!fileName.toLowerCase(Locale.ROOT).matches(TEXT_NAMES)) {
      throw new RoadmapRefused(
          "По имени это документ, а внутри простой текст.",
          "Сохраните дорожную карту в Word как .docx или дайте файлу имя с окончанием .txt.");
    }
    return lines;
  }
}
