package ru.vekha.organisation;

import java.util.List;
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
   */
  record Left(String what, long count, boolean forSuccessor) {

    /** What and how many, as an administrator reads it. */
    public String text() {
      return what + " — " + count;
    }
  }

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
