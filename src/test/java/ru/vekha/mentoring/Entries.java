package ru.vekha.mentoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Entries of registers that have nothing wrong with them; names differ from call to call. */
public final class Entries {

  /** The day on which everybody enters the programme. */
  public static final LocalDate ENTERED = LocalDate.of(2021, 9, 1);

  private static final AtomicInteger COUNT = new AtomicInteger();

  private Entries() {}

  /** Both consents, given on the day of entry. */
  public static ConsentsGiven bothConsents() {
    ConsentGiven given = new ConsentGiven(ENTERED, null, "Согласие № 1");
    return new ConsentsGiven(given, given);
  }

  /** A consent of the person's own. */
  public static ConsentsGiven ownConsent() {
    return new ConsentsGiven(new ConsentGiven(ENTERED, null, "Согласие № 2"), null);
  }

  /** A learner born on a day, with the consents that are given. */
  public static MenteeEntry learner(LocalDate born, ConsentsGiven consents) {
    return learner(born, "7А", consents);
  }

  /** A learner of a class. */
  public static MenteeEntry learner(LocalDate born, String schoolClass, ConsentsGiven consents) {
    return new MenteeEntry(
        MenteeCategory.LEARNER,
        MentoringForm.TEACHER_LEARNER,
        false,
        ENTERED,
        new MenteePerson(
            null,
            nextName("Учеников"),
            born,
            schoolClass,
            "8-900-000-00-00",
            "Учеников И. И., отец",
            new Wording("Хочет собрать робота", List.of("робототехника")),
            Outcome.none(),
            null),
        consents);
  }

  /** A learner of fourteen with everything that is needed. */
  public static MenteeEntry learner() {
    return learner(LocalDate.of(2007, 5, 5), bothConsents());
  }

  /** A teacher with room for two mentees. */
  public static MentorEntry teacher() {
    return mentor(MentorCategory.TEACHER, MentorTies.none());
  }

  /** A mentor with room for two mentees. */
  public static MentorEntry mentor(MentorCategory category, MentorTies ties) {
    return mentor(category, ties, 2);
  }

  /** A mentor. */
  public static MentorEntry mentor(MentorCategory category, MentorTies ties, int capacity) {
    return mentor(category, ties, capacity, LocalDate.of(1980, 1, 1));
  }

  /** A mentor born on a day. */
  public static MentorEntry mentor(
      MentorCategory category, MentorTies ties, int capacity, @Nullable LocalDate born) {
    return new MentorEntry(
        category,
        List.of(MentoringForm.TEACHER_LEARNER),
        new MentorOffer(capacity, BigDecimal.valueOf(2), 10, 18, false),
        new MentorAdmission(
            ENTERED.minusDays(10),
            ENTERED.minusDays(5),
            category == MentorCategory.EMPLOYER ? ENTERED.minusDays(20) : null),
        ENTERED,
        new MentorPerson(
            null,
            nextName("Наставников"),
            born,
            "8-900-000-00-01",
            "Школа",
            new Wording("Робототехника, программирование", List.of("робототехника")),
            "",
            "",
            Outcome.none()),
        ties,
        ownConsent());
  }

  /** A teacher's ties to classes. */
  public static MentorTies teaching(String... classes) {
    return new MentorTies(Set.of(), Set.of(classes));
  }

  /** A parent's ties to children. */
  public static MentorTies parentOf(UUID... children) {
    return new MentorTies(Set.of(children), Set.of());
  }

  private static PersonName nextName(String family) {
    return new PersonName(family, "Имя" + letters(COUNT.incrementAndGet()), "Отчествович");
  }

  private static String letters(int number) {
    return number == 0 ? "" : letters(number / 32) + (char) ('а' + number % 32);
  }
}
