package ru.vekha.roadmap;

/** Reads roadmaps out of files that nobody vouches for. */
public interface DocumentReading {

  /**
   * Reads the file.
   *
   * @param fileName the name the file came with
   * @param content the whole file
   * @throws RoadmapRefused when no roadmap can be read from it
   */
  RoadmapDocument read(String fileName, byte[] content);
}
