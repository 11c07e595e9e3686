package ru.vekha.mentoring;

/** Who may be a mentor (Bodaybo, model 3.2). */
public enum MentorCategory {
  LEARNER("Обучающийся"),
  STUDENT("Студент"),
  TEACHER("Педагог или руководитель"),
  GRADUATE("Выпускник"),
  PARENT("Родитель"),
  EMPLOYER("Работник предприятия или организации"),
  VOLUNTEER("Волонтёр, представитель НКО");

  private final String title;

  MentorCategory(String title) {
    this.title = title;
  }

  /** The category's name as users read it. */
  public String title() {
    return title;
  }
}
