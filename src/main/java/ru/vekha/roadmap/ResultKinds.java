package ru.vekha.roadmap;

import java.util.List;
import ru.vekha.roadmap.result.ResultWords;

/** Understands the cell that says what shows that an activity is done. */
public final class ResultKinds {

  private ResultKinds() {}

  /**
   * The kinds of documents that the cell names, in its order, each once; none for an empty cell and
   * {@link DocumentKind#OTHER} alone when nothing in it is known.
   */
  public static List<DocumentKind> read(String cell) {
    return ResultWords.read(cell);
  }
}
