package ru.vekha.roadmap;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import ru.vekha.roadmap.table.Line;
import ru.vekha.roadmap.table.RoadmapRecognition;
import ru.vekha.roadmap.text.TextLines;

/**
 * Reads a roadmap out of a file. The format is known by the content; the name only has to agree
 * with it. What can be read but not understood comes back among the document's problems.
 */
public final class RoadmapReader {
  private final ReadLimits limits;
  private final TextLines text;

  /** Reads within these limits. */
  public RoadmapReader(ReadLimits limits) {
    this.limits = limits;
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

  /**
   * Reads the file.
   *
   * @throws RoadmapRefused when no roadmap can be read from it
   */
  public RoadmapDocument read(String fileName, byte[] content) {
    return RoadmapRecognition.recognise(lines(fileName, content));
  }

  private List<Line> lines(String fileName, byte[] content) {
    return text.read(content);
  }
}
