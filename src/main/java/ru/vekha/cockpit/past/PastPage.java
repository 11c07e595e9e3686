package ru.vekha.cockpit.past;

import java.util.List;
import java.util.Map;
import ru.vekha.cockpit.board.filter.BoardShow;

/** A page of the board of an earlier day, with what each of its counters showed. */
public record PastPage(Map<BoardShow, Long> counters, List<PastLine> lines) {

  /** Keeps its own copies. */
  public PastPage {
    counters = Map.copyOf(counters);
    lines = List.copyOf(lines);
  }

  /** What a counter showed. */
  public long counted(BoardShow show) {
    return counters.getOrDefault(show, 0L);
  }
}
