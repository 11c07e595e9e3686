package ru.vekha.execution.amendment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.vekha.execution.check.SchoolYearData;
import ru.vekha.execution.draft.DraftHead;
import ru.vekha.roadmap.ComparableWords;
import ru.vekha.roadmap.Roadmap;

/** Compares what the new order says of the roadmap as a whole with what runs. */
final class HeadWording {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private HeadWording() {}

  /** The running roadmap as the head of a draft. */
  static DraftHead head(Roadmap roadmap) {
    return new DraftHead(
        roadmap.title(),
        roadmap.orderNumber(),
        roadmap.orderDate(),
        roadmap.periodFrom(),
        roadmap.periodTo(),
        roadmap.movesDaysOff(),
        roadmap.schoolYear());
  }

  static List<WordChange> changes(Roadmap roadmap, DraftHead head) {
    List<WordChange> changes = new ArrayList<>();
    if (!ComparableWords.key(roadmap.title()).equals(ComparableWords.key(head.title()))) {
      changes.add(new WordChange(WordChange.Field.ROADMAP_TITLE, roadmap.title(), head.title()));
    }
    String before = period(roadmap.periodFrom(), roadmap.periodTo());
    String after = period(head.periodFrom(), head.periodTo());
    if (!before.equals(after)) {
      changes.add(new WordChange(WordChange.Field.PERIOD, before, after));
    }
    String yearBefore = schoolYear(roadmap.schoolYear());
    String yearAfter = schoolYear(head.schoolYear());
    if (!yearBefore.equals(yearAfter)) {
      changes.add(new WordChange(WordChange.Field.SCHOOL_YEAR, yearBefore, yearAfter));
    }
    boolean moves = Boolean.TRUE.equals(head.movesDaysOff());
    if (roadmap.movesDaysOff() != moves) {
      changes.add(
          new WordChange(
              WordChange.Field.DAYS_OFF, daysOff(roadmap.movesDaysOff()), daysOff(moves)));
    }
    return changes;
  }

  private static String period(@Nullable LocalDate from, @Nullable LocalDate to) {
    return DAY.format(Objects.requireNonNull(from))
        + " – "
        + DAY.format(Objects.requireNonNull(to));
  }

  private static String schoolYear(@Nullable Integer year) {
    return year == null ? "не указан" : SchoolYearData.words(year);
  }

  private static String daysOff(boolean moves) {
    return moves ? "переносится на ближайший рабочий день" : "остаётся как в документе";
  }
}
