package ru.vekha.proof.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.mentoring.ConsentGiven;
import ru.vekha.mentoring.ConsentsGiven;
import ru.vekha.mentoring.MenteeCategory;
import ru.vekha.mentoring.MenteeEntry;
import ru.vekha.mentoring.MenteePerson;
import ru.vekha.mentoring.MentorAdmission;
import ru.vekha.mentoring.MentorCategory;
import ru.vekha.mentoring.MentorEntry;
import ru.vekha.mentoring.MentorOffer;
import ru.vekha.mentoring.MentorPerson;
import ru.vekha.mentoring.MentorTies;
import ru.vekha.mentoring.MentoringForm;
import ru.vekha.mentoring.Outcome;
import ru.vekha.mentoring.PersonName;
import ru.vekha.mentoring.Wording;

/**
 * Who takes part in a school's programme: so many pairs of one form, mentee with mentor.
 *
 * @param form who mentors whom
 * @param pairs how many pairs
 */
record Participants(MentoringForm form, int pairs) {

  /** A mentee who enters on a day. */
  MenteeEntry mentee(int number, LocalDate day) {
    MenteeCategory category = menteeCategory();
    LocalDate born = category.learns() ? day.minusYears(14).minusDays(number) : day.minusYears(25);
    ConsentGiven consent = new ConsentGiven(day, null, "Согласие № " + number);
    return new MenteeEntry(
        category,
        form,
        false,
        day,
        new MenteePerson(
            null,
            name("Наставляемый", number),
            born,
            category.learns() ? "8Б" : "",
            "8-900-000-00-00",
            category.learns() ? "Родитель, 8-900-000-00-00" : "",
            new Wording("Хочет освоить робототехнику", List.of("робототехника")),
            Outcome.none(),
            category == MenteeCategory.YOUNG_SPECIALIST ? day.minusYears(1) : null),
        new ConsentsGiven(consent, category.learns() ? consent : null));
  }

  /** A mentor who enters on a day; the first is somebody who signs in, if there is anybody. */
  MentorEntry mentor(int number, @Nullable String account, LocalDate day) {
    return new MentorEntry(
        mentorCategory(),
        List.of(form),
        new MentorOffer(3, BigDecimal.valueOf(2), null, null, false),
        new MentorAdmission(day.minusDays(3), day.minusDays(2), day.minusDays(5)),
        day,
        new MentorPerson(
            account,
            name("Наставник", number),
            mentorCategory() == MentorCategory.LEARNER ? day.minusYears(16) : day.minusYears(40),
            "8-900-000-00-01",
            "Предприятие",
            new Wording("Робототехника", List.of("робототехника")),
            "",
            "",
            Outcome.none()),
        MentorTies.none(),
        new ConsentsGiven(
            new ConsentGiven(day, null, "Согласие № " + number),
            mentorCategory() == MentorCategory.LEARNER
                ? new ConsentGiven(day, null, "Согласие родителя № " + number)
                : null));
  }

  /** Whether mentoring is part of somebody's work, which the Labour Code has written down. */
  boolean isWork() {
    return !menteeCategory().learns() || mentorCategory() == MentorCategory.TEACHER;
  }

  private MenteeCategory menteeCategory() {
    return form == MentoringForm.TEACHER_TEACHER
        ? MenteeCategory.YOUNG_SPECIALIST
        : MenteeCategory.LEARNER;
  }

  private MentorCategory mentorCategory() {
    return switch (form) {
      case LEARNER_LEARNER -> MentorCategory.LEARNER;
      case EMPLOYER_LEARNER -> MentorCategory.EMPLOYER;
      default -> MentorCategory.TEACHER;
    };
  }

  private static PersonName name(String family, int number) {
    return new PersonName(family, "Имя" + (char) ('а' + number), "Отчествович");
  }
}
