package ru.vekha.mentoring;

/**
 * Who may be a mentee: any learner of general or additional programmes, any teacher or official
 * (Bodaybo, model 3.3); of the staff three groups above all (4.3).
 */
public enum MenteeCategory {
  LEARNER("Обучающийся"),
  STUDENT("Студент"),
  YOUNG_SPECIALIST("Молодой специалист, стаж до 3 лет"),
  TEACHER_NEW_DUTIES("Педагог: новые обязанности, технологии или конкурс"),
  TEACHER_MOVED("Педагог: переход из другой организации"),
  TEACHER("Педагог или руководитель: другой запрос");

  private final String title;

  MenteeCategory(String title) {
    this.title = title;
  }

  /** The category's name as users read it. */
  public String title() {
    return title;
  }

  /** Whether the mentee learns here; everybody else works here. */
  public boolean learns() {
    return this == LEARNER || this == STUDENT;
  }
}
