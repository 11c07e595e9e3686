package ru.vekha.execution.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.vekha.execution.Question;
import ru.vekha.execution.draft.DraftHead;

/**
 * Asks about the school year and the period that were guessed for an organisation's own roadmap.
 */
public final class SchoolYearData {

  private static final String REMEDY = "Подтвердите или исправьте в данных приказа.";

  private SchoolYearData() {}

  /**
   * The questions about what was guessed.
   *
   * @param said what the document or a methodist says
   * @param likely the same with what is likely
   * @param needed whether a deadline hangs on the school year
   */
  public static List<Question> in(DraftHead said, DraftHead likely, boolean needed) {
    List<Question> questions = new ArrayList<>();
    Integer year = likely.schoolYear();
    if (year != null && said.schoolYear() == null && needed) {
      questions.add(
          Question.doubtful(
              "От учебного года зависят сроки, а в данных приказа он не указан: принят "
                  + words(year)
                  + ".",
              REMEDY));
    }
    boolean silent = said.periodFrom() == null || said.periodTo() == null;
    LocalDate from = likely.periodFrom();
    LocalDate to = likely.periodTo();
    if (silent && from != null && to != null) {
      questions.add(
          Question.doubtful(
              "Период в документе не указан, принят по учебному году: "
                  + RussianDays.day(from)
                  + " – "
                  + RussianDays.day(to)
                  + ".",
              REMEDY));
    }
    return questions;
  }

  /** A school year as it is written: «2022/2023». */
  public static String words(int year) {
    return year + "/" + (year + 1);
  }
}
