package ru.vekha.mentoring;

import java.time.LocalDate;
import java.util.Map;

/** What an entry of the register of mentees must say. */
final class MenteeChecks {

  private static final int COMES_OF_AGE = 18;

  /** From this age on a pupil consents, too (school template 2/2). */
  private static final int CONSENTS_TOO = 14;

  private final MenteeEntry entry;
  private final EntryChecks checks;

  private MenteeChecks(MenteeEntry entry, LocalDate today) {
    this.entry = entry;
    this.checks = new EntryChecks(today);
  }

  /**
   * What is wrong, by field; empty if nothing is.
   *
   * @param held the consents that are kept already
   */
  static Map<String, String> problems(
      MenteeEntry entry, LocalDate today, RegisterRules rules, ConsentsHeld held) {
    MenteeChecks all = new MenteeChecks(entry, today);
    all.person();
    all.days(rules);
    all.consents(held);
    return all.checks.problems();
  }

  private void person() {
    MenteePerson person = entry.person();
    checks.name(person.name());
    checks.text("schoolClass", "Класс или группа", person.schoolClass(), false, 20);
    checks.text("contact", "Контактные данные", person.contact(), true, 300);
    checks.text("representative", "Представитель", person.representative(), isMinor(), 300);
    checks.wording("request", "Основной запрос", person.request());
    checks.outcome(person.outcome());
  }

  private void days(RegisterRules rules) {
    MenteePerson person = entry.person();
    checks.past("birthDate", "Дата рождения", person.birthDate());
    checks.past("enteredOn", "Дата вхождения в программу", entry.enteredOn());
    checks.past("workStartedOn", "Начало работы", person.workStartedOn());
    checks.require(
        person.birthDate().isBefore(entry.enteredOn()),
        "birthDate",
        "Дата рождения должна быть раньше даты вхождения в программу.");
    int age = person.ageOn(entry.enteredOn());
    checks.require(
        entry.category() != MenteeCategory.LEARNER || age >= rules.youngestLearner(),
        "birthDate",
        "Обучающиеся участвуют с "
            + rules.youngestLearner()
            + " лет, а на день вхождения исполнилось только "
            + age
            + ". Проверьте дату рождения.");
    checks.require(
        entry.category().learns() || age >= CONSENTS_TOO,
        "category",
        "Педагогу не может быть " + age + " лет. Проверьте категорию и дату рождения.");
  }

  private void consents(ConsentsHeld held) {
    int age = entry.person().ageOn(entry.enteredOn());
    checks.consent(
        "representativeConsent",
        entry.consents().representative(),
        held.representative(),
        age < COMES_OF_AGE
            ? "До 18 лет нужно согласие законного представителя. Без него сведения не сохраняются:"
                + " получите согласие и укажите его дату и документ."
            : "",
        entry.enteredOn());
    checks.consent(
        "ownConsent",
        entry.consents().own(),
        held.own(),
        age >= CONSENTS_TOO
            ? "С 14 лет нужно собственное согласие наставляемого. Без него сведения не сохраняются:"
                + " получите согласие и укажите его дату и документ."
            : "",
        entry.enteredOn());
  }

  private boolean isMinor() {
    return entry.person().ageOn(entry.enteredOn()) < COMES_OF_AGE;
  }
}
