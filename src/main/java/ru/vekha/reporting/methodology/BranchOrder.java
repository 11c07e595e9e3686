package ru.vekha.reporting.methodology;

/** In which order the organisations of a branch stand. */
public enum BranchOrder {
  NAME("name", "По названию"),
  /** Those that miss most come first. */
  MISSING("missing", "Сначала те, у кого не хватает больше");

  private final String word;
  private final String title;

  BranchOrder(String word, String title) {
    this.word = word;
    this.title = title;
  }

  /** What stands for it in the address. */
  public String word() {
    return word;
  }

  /** As users read it. */
  public String title() {
    return title;
  }
}
