package ru.vekha.roadmap;

/**
 * A document that cannot be read as a roadmap at all. Both sentences are Russian and meant for the
 * person who brought the file.
 */
public class RoadmapRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final String remedy;

  /** Says what is wrong with the document and what its owner can do about it. */
  public RoadmapRefused(String what, String remedy) {
    super(what + " " + remedy);
    this.what = what;
    this.remedy = remedy;
  }

  /** What is wrong, one Russian sentence. */
  public String what() {
    return what;
  }

  /** What to do about it, one Russian sentence. */
  public String remedy() {
    return remedy;
  }
}
