package ru.vekha.mentoring.pair;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a pair came about, and the personalised programme that the mentor of a teacher follows.
 *
 * @param interviewOn the day of the talk before the pair
 * @param mentorWish whether the mentor wishes the pair, after the first common meeting
 * @param menteeWish the same of the mentee
 * @param note why the programme is as it is
 * @param difficulties what the mentee finds hard, parted by semicolons
 * @param assessment the mentor's opinion at the end
 * @param version counts the changes
 */
public record PersonalProgramme(
    @Nullable LocalDate interviewOn,
    @Nullable Wish mentorWish,
    @Nullable Wish menteeWish,
    @Nullable Kind kind,
    String note,
    String difficulties,
    String assessment,
    int version) {

  /** What somebody thinks of a pair that is not formed yet. */
  public enum Wish {
    YES("Хочет работать в этой паре"),
    DOUBT("Сомневается"),
    NO("Предпочитает другую пару");

    private final String title;

    Wish(String title) {
      this.title = title;
    }

    /** The wish as users read it. */
    public String title() {
      return title;
    }
  }

  /** The kinds of mentoring among teachers. */
  public enum Kind {
    TRADITIONAL("Традиционное"),
    SITUATIONAL("Ситуационное"),
    SPEED("Скоростное"),
    REVERSE("Реверсивное"),
    VIRTUAL("Виртуальное"),
    GROUP("Групповое"),
    SHORT_TERM("Краткосрочное, на одну цель");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** The kind as users read it. */
    public String title() {
      return title;
    }
  }
}
