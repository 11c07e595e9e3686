package ru.vekha.roadmap.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that stand on one line of a page.
 *
 * @param words the words from left to right, at least one
 * @param baseline how far down the line stands; pages of one document follow each other
 * @param size the height of its letters
 */
public record PlacedLine(List<PlacedWord> words, double baseline, double size) {

  /** Keeps its own copy of the words. */
  public PlacedLine {
    words = List.copyOf(words);
  }

  /** Where the first word begins. */
  public double left() {
    return words.get(0).left();
  }

  /** Where the last word ends. */
  public double right() {
    return words.get(words.size() - 1).right();
  }

  /** The words with single spaces between them. */
  public String text() {
    return words.stream().map(PlacedWord::text).collect(Collectors.joining(" "));
  }

  /** The runs of words between which there is no wider gap than this. */
  public List<PlacedLine> runs(double gap) {
    List<PlacedLine> runs = new ArrayList<>();
    int start = 0;
    for (int index = 1; index <= words.size(); index++) {
      if (index == words.size() || words.get(index).left() - words.get(index - 1).right() > gap) {
        runs.add(new PlacedLine(words.subList(start, index), baseline, size));
        start = index;
      }
    }
    return runs;
  }
}
