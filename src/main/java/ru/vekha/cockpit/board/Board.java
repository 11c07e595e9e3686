package ru.vekha.cockpit.board;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.cockpit.board.filter.BoardFilter;
import ru.vekha.cockpit.board.filter.BoardOrder;
import ru.vekha.cockpit.board.filter.BoardQuestion;
import ru.vekha.cockpit.board.filter.BoardQuestions;
import ru.vekha.cockpit.board.filter.BoardRefused;
import ru.vekha.cockpit.board.filter.BoardShow;
import ru.vekha.control.CardCount;
import ru.vekha.control.CardCounters;
import ru.vekha.control.CardCounts;
import ru.vekha.organisation.FittingPlans;

/** The board «Контроль сроков» as a person may see it. */
@Component
public class Board {

  /** Counted one by one up to here; how much more there is helps nobody to decide anything. */
  static final int COUNTED = 1_000;

  private final BoardQuestions questions;
  private final BoardRows rows;
  private final CardCounts counts;
  private final FittingPlans plans;

  Board(BoardQuestions questions, BoardRows rows, CardCounts counts, FittingPlans plans) {
    this.questions = questions;
    this.rows = rows;
    this.counts = counts;
    this.plans = plans;
  }

  /**
   * A number.
   *
   * @param more whether there are more than that
   */
  public record Counted(long number, boolean more) {}

  /**
   * A page.
   *
   * @param after where the page before ended; null for the first
   * @throws BoardRefused if it is asked for what cannot be shown
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public BoardPage page(String personId, BoardFilter filter, @Nullable String after, int limit) {
    plans.fitThisTransaction();
    BoardQuestion question = questions.of(personId, filter);
    @Nullable BoardCursor cursor = after == null ? beginning(question) : BoardCursor.read(after);
    List<BoardRow> found = rows.from(cursor, question, limit + 1);
    List<BoardRow> page = found.subList(0, Math.min(limit, found.size()));
    Counted total =
        Objects.requireNonNull(count(question, Set.of(filter.show())).get(filter.show()));
    return new BoardPage(
        total.number(),
        total.more(),
        page,
        found.size() > limit ? next(cursor, filter, page) : null);
  }

  /**
   * Before the earliest date, so that what is due earlier in other branches is not read; null where
   * nothing is known of it.
   */
  private @Nullable BoardCursor beginning(BoardQuestion question) {
    BoardFilter filter = question.filter();
    boolean fromTheEarliest =
        filter.isCounted()
            && filter.order() == BoardOrder.DUE
            && !filter.down()
            && (filter.show() == BoardShow.LATE || filter.show() == BoardShow.OPEN);
    return fromTheEarliest
        ? CardCount.earliestDue(counts.of(question.scope(), filter.role()))
            .map(BoardCursor::at)
            .orElse(null)
        : null;
  }

  /** What each of the counters would show with the other conditions as they are. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Map<BoardShow, Counted> counters(String personId, BoardFilter filter) {
    plans.fitThisTransaction();
    BoardQuestion question = questions.of(personId, filter);
    return count(question, EnumSet.allOf(BoardShow.class));
  }

  /** By the sums where there are sums for it, otherwise one by one. */
  private Map<BoardShow, Counted> count(BoardQuestion question, Set<BoardShow> shows) {
    Map<BoardShow, Counted> counted = new EnumMap<>(BoardShow.class);
    if (question.filter().isCounted()) {
      var sums =
          CardCounters.of(counts.of(question.scope(), question.filter().role()), question.now());
      shows.forEach(show -> counted.put(show, new Counted(number(sums, show), false)));
    } else {
      shows.forEach(show -> counted.put(show, oneByOne(question.showing(show))));
    }
    return counted;
  }

  private Counted oneByOne(BoardQuestion question) {
    int counted = rows.count(question, COUNTED + 1);
    return new Counted(Math.min(counted, COUNTED), counted > COUNTED);
  }

  private static long number(CardCounters counters, BoardShow show) {
    return switch (show) {
      case OPEN -> counters.open();
      case SOON -> counters.soon();
      case LATE -> counters.late();
      case ESCALATED -> counters.escalated();
      case HANDED_IN -> counters.handedIn();
      case SHIFTS_ASKED -> counters.shiftsAsked();
    };
  }

  private static String next(
      @Nullable BoardCursor cursor, BoardFilter filter, List<BoardRow> page) {
    BoardRow last = page.get(page.size() - 1);
    return (filter.order() == BoardOrder.DUE
            ? BoardCursor.after(last.lateFrom(), last.id())
            : BoardCursor.after((cursor == null ? 0 : cursor.skipped()) + page.size()))
        .toString();
  }
}
