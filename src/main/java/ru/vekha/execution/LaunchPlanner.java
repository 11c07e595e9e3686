package ru.vekha.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vekha.execution.check.DaysOff;
import ru.vekha.execution.check.MissingWords;
import ru.vekha.execution.check.OrderData;
import ru.vekha.execution.check.OwnDuties;
import ru.vekha.execution.check.ReadersProblems;
import ru.vekha.execution.check.RepeatedRows;
import ru.vekha.execution.check.SchoolYearData;
import ru.vekha.execution.draft.SettledDocument;
import ru.vekha.execution.draft.SettledRow;
import ru.vekha.organisation.Organisation;
import ru.vekha.roadmap.ControlledBy;

/** Works out what a launch would do, and everything that stands in its way, row by row. */
@Component
public class LaunchPlanner {

  private final ResponsibleBodies bodies;
  private final RowDates dates;
  private final AcceptingPeople accepting;

  LaunchPlanner(ResponsibleBodies bodies, RowDates dates, AcceptingPeople accepting) {
    this.bodies = bodies;
    this.accepting = accepting;
    this.dates = dates;
  }

  /** Plans a draft for the authority or organisation that launches it. */
  public LaunchPlan plan(SettledDocument document, Organisation authority) {
    return plan(document, authority, document.head().orderDate());
  }

  /** Plans a draft as if it were launched on a day, which may be null while none is known. */
  public LaunchPlan plan(
      SettledDocument settled, Organisation authority, @Nullable LocalDate launchDay) {
    SettledDocument document = authority.kind().isAuthority() ? settled : settled.ofOrganisation();
    boolean ofSchoolYear = false;
    Map<Integer, List<Question>> repeated = RepeatedRows.in(document.rows());
    List<PlannedActivity> activities = new ArrayList<>();
    List<LocalDate> daysOff = new ArrayList<>();
    for (SettledRow row : document.rows()) {
      Set<Question> asked = new LinkedHashSet<>(ReadersProblems.of(row, document));
      asked.addAll(repeated.getOrDefault(row.key(), List.of()));
      for (SettledRow piece : row.pieces()) {
        List<Question> questions = new ArrayList<>(piece.part() <= 1 ? asked : Set.of());
        List<Question> own = new ArrayList<>(MissingWords.in(piece));
        List<ResponsibleBody> found =
            bodies.of(piece.row().responsible(), piece.chosen(), authority, own);
        RowDates.Found read =
            dates.of(piece.row().deadline(), piece.row().section(), document.head(), launchDay);
        ofSchoolYear |= read.ofSchoolYear();
        own.addAll(piece.sharesDeadlineOf(row) ? read.questions() : unchosen(read.questions()));
        // What the pieces of a row share is asked once, at the first of them.
        own.stream().filter(asked::add).forEach(questions::add);
        daysOff.addAll(read.daysOff());
        activities.add(
            new PlannedActivity(
                piece,
                read.words(),
                found,
                found.stream().flatMap(read::assignments).toList(),
                read.notes(),
                answered(questions, row.key(), document)));
      }
    }
    List<Question> ofDocument = new ArrayList<>(OrderData.in(document, authority.shortName()));
    ofDocument.addAll(ReadersProblems.ofDocument(document));
    ofDocument.addAll(OwnDuties.in(document.duties()));
    ofDocument.addAll(SchoolYearData.in(settled.head(), document.head(), ofSchoolYear));
    ofDocument.addAll(
        accepting.questions(authority, ControlledBy.of(document.reading().control())));
    if (!daysOff.isEmpty() && document.head().movesDaysOff() == null) {
      ofDocument.add(DaysOff.question(daysOff));
    }
    return new LaunchPlan(
        authority, document, launchDay, activities, answered(ofDocument, 0, document));
  }

  /** Another reading is taken for a whole row; a piece with its own deadline is mended as a row. */
  private static List<Question> unchosen(List<Question> questions) {
    return questions.stream().map(each -> each.offering(List.of())).toList();
  }

  private static List<Question> answered(
      List<Question> questions, int row, SettledDocument document) {
    return questions.stream()
        .distinct()
        .map(each -> each.with(document.confirmation(row, each.what()).orElse(null)))
        .toList();
  }
}
