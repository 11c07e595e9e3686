package ru.vekha.mentoring.pair;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pair as its curator looks at it.
 *
 * @param next the meeting that comes next, null when there is none to come
 * @param silent whether nothing has been heard of it for too long
 * @param toReplace whether it did not fit and nothing has taken its place
 */
public record PairOverview(
    Pair pair,
    List<Meeting> meetings,
    @Nullable PairPlan plan,
    @Nullable PersonalProgramme programme,
    @Nullable NextMeeting next,
    boolean silent,
    boolean toReplace) {

  /** Whether the pair last asked for help. */
  public boolean needsHelp() {
    return !pair.state().ended()
        && !meetings.isEmpty()
        && meetings.get(meetings.size() - 1).needsHelp();
  }
}
