package ru.vekha.mentoring;

import java.util.Arrays;

/**
 * Who mentors whom. The first five are the forms of the target model; the others are the further
 * pairs that a municipality may allow (Bodaybo, model 3.4).
 */
public enum MentoringForm {
  TEACHER_TEACHER("teacher-teacher", "Учитель — учитель"),
  LEARNER_LEARNER("learner-learner", "Ученик — ученик"),
  STUDENT_LEARNER("student-learner", "Студент — ученик"),
  TEACHER_LEARNER("teacher-learner", "Учитель — ученик (студент)"),
  EMPLOYER_LEARNER("employer-learner", "Работодатель — ученик (студент)"),
  PARENT_LEARNER("parent-learner", "Родитель (представитель) — ученик"),
  VOLUNTEER_LEARNER("volunteer-learner", "НКО, волонтёр — ученик"),
  VOLUNTEER_SPECIAL_NEEDS("volunteer-special-needs", "НКО, волонтёр — ребёнок с ОВЗ"),
  EDUCATOR_LEARNER("educator-learner", "Педагог — ученик"),
  EDUCATOR_SPECIAL_NEEDS("educator-special-needs", "Педагог — ребёнок с ОВЗ"),
  EDUCATOR_PARENT("educator-parent", "Педагог — родитель");

  private final String code;
  private final String title;

  MentoringForm(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /** The value kept in the database, in forms and by the engine. */
  public String code() {
    return code;
  }

  /** The form's name as users read it. */
  public String title() {
    return title;
  }

  /** Returns the form of a code; an unknown code is a programming or data error. */
  public static MentoringForm ofCode(String code) {
    return Arrays.stream(values())
        .filter(form -> form.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No mentoring form has the code " + code));
  }
}
