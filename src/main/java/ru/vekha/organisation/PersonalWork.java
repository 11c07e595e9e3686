package ru.vekha.organisation;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Work of other modules that is somebody's own, or that only the last bearer of a role could do.
 * There is one bean for each kind of work.
 */
public interface PersonalWork {

  /**
   * Something that would be left with nobody.
   *
   * @param what what it is, as an administrator reads it before its number
   * @param forSuccessor whether a person has to be named who goes on with it
   * @param first the first of it, at most {@link #NAMED}
   */
  record Left(String what, long count, boolean forSuccessor, List<Piece> first) {

    /** What and how many, as an administrator reads it. */
    public String text() {
      return what + " — " + count;
    }

    /** The same with the first few of it. */
    public String wholeText() {
      if (first.isEmpty()) {
        return text();
      }
      String named = first.stream().map(Piece::text).collect(Collectors.joining(", "));
      return text() + " (" + named + (more() > 0 ? " и ещё " + more() : "") + ")";
    }

    /** How many are not among the first. */
    public long more() {
      return count - first.size();
    }
  }

  /** So many of each kind of work are named. */
  int NAMED = 10;

  /**
   * One of what would be left.
   *
   * @param text which it is, without anybody's name
   * @param path the page that shows it, if the one who asks may open it
   */
  record Piece(String text, @Nullable String path) {}

  /**
   * A role that its bearer will no longer have.
   *
   * @param last whether nobody else in the organisation has it
   * @param actor who takes it away
   */
  record Leaving(Membership of, boolean last, String actor) {}

  /** What would be left, one line for each kind of work; nothing when nothing is open. */
  List<Left> left(Leaving leaving);

  /**
   * Hands everything over, inside the transaction that takes the role away.
   *
   * @param successorId has the role already; null when nothing was left for a successor
   */
  void handOver(Leaving leaving, @Nullable String successorId);
}
