package ru.vekha.cockpit.board.chart;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.cockpit.board.filter.BoardFilter;
import ru.vekha.cockpit.board.filter.BoardQuestion;
import ru.vekha.cockpit.board.filter.BoardQuestions;
import ru.vekha.cockpit.board.filter.BoardShow;
import ru.vekha.organisation.FittingPlans;

/** Where and since when work is late: by organisation and section, and by week. */
@Component
public class Delays {

  private final BoardQuestions questions;
  private final FittingPlans plans;
  private final LatePlaces places;
  private final LateWeeks weeks;

  Delays(BoardQuestions questions, FittingPlans plans, LatePlaces places, LateWeeks weeks) {
    this.questions = questions;
    this.plans = plans;
    this.places = places;
    this.weeks = weeks;
  }

  /** How much of a section is late in an organisation and below it. */
  public record Place(String organisationId, String organisation, String section, long late) {}

  /** How much of what is late now was due in the week of a Monday. */
  public record Week(LocalDate monday, long late) {}

  /** Both, with the conditions of the board; only what is late is counted. */
  public record View(List<Place> places, List<Week> weeks) {}

  /** Counts what a person may see. */
  @Transactional(readOnly = true)
  public View of(String personId, BoardFilter filter) {
    plans.fitThisTransaction();
    plans.hashSums();
    BoardQuestion late = questions.of(personId, filter).showing(BoardShow.LATE);
    return new View(places.of(late), weeks.of(late));
  }
}
