package ru.vekha.roadmap;

import ru.vekha.roadmap.docx.DocxWriter;
import ru.vekha.roadmap.table.PrintedLines;
import ru.vekha.roadmap.text.TextWriter;

/** A roadmap back on paper: what {@link RoadmapReader} reads again as the same rows. */
public final class PrintedRoadmap {

  private PrintedRoadmap() {}

  /** A Word document (.docx) with the order's head and the table. */
  public static byte[] docx(RoadmapData roadmap) {
    return DocxWriter.write(PrintedLines.of(roadmap));
  }

  /** The same as text in which tabs part the columns. */
  public static String text(RoadmapData roadmap) {
    return TextWriter.write(PrintedLines.of(roadmap));
  }
}
