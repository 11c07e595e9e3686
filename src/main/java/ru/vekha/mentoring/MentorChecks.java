package ru.vekha.mentoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an entry of the register of mentors must say. */
final class MentorChecks {

  private static final int COMES_OF_AGE = 18;
  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(40);

  private final MentorEntry entry;
  private final EntryChecks checks;

  private MentorChecks(MentorEntry entry, LocalDate today) {
    this.entry = entry;
    this.checks = new EntryChecks(today);
  }

  /**
   * What is wrong, by field; empty if nothing is.
   *
   * @param held the consents that are kept already
   */
  static Map<String, String> problems(MentorEntry entry, LocalDate today, ConsentsHeld held) {
    MentorChecks all = new MentorChecks(entry, today);
    all.person();
    all.offer();
    all.admission();
    all.consents(held);
    return all.checks.problems();
  }

  private void person() {
    MentorPerson person = entry.person();
    checks.name(person.name());
    checks.text("contact", "Контактные данные", person.contact(), true, 300);
    checks.text("place", "Место работы или учёбы", person.place(), true, 300);
    checks.wording("competences", "Основные компетенции", person.competences());
    checks.text("achievements", "Достижения", person.achievements(), false, 2000);
    checks.text("interests", "Интересы", person.interests(), false, 2000);
    checks.outcome(person.outcome());
    checks.past("birthDate", "Дата рождения", person.birthDate());
    checks.require(
        person.birthDate() != null || !mayBeMinor(),
        "birthDate",
        "Дата рождения: укажите её, наставник этой категории может быть несовершеннолетним.");
    checks.require(
        person.birthDate() == null || person.birthDate().isBefore(entry.enteredOn()),
        "birthDate",
        "Дата рождения должна быть раньше даты вхождения в программу.");
    entry
        .ties()
        .classes()
        .forEach(each -> checks.text("classes", "Класс или группа", each, true, 20));
  }

  private void offer() {
    MentorOffer offer = entry.offer();
    checks.require(
        !entry.forms().isEmpty(), "forms", "Отметьте хотя бы одну форму наставничества.");
    checks.require(
        offer.capacity() >= 1 && offer.capacity() <= 50,
        "capacity",
        "Сколько наставляемых одновременно: укажите число от 1 до 50.");
    checks.require(
        offer.hoursPerWeek().signum() > 0 && offer.hoursPerWeek().compareTo(MOST_HOURS) <= 0,
        "hoursPerWeek",
        "Часов в неделю: укажите больше 0 и не больше 40.");
    age("ageFrom", offer.ageFrom());
    age("ageTo", offer.ageTo());
    checks.require(
        offer.ageFrom() == null || offer.ageTo() == null || offer.ageFrom() <= offer.ageTo(),
        "ageTo",
        "Желаемый возраст: «до» меньше, чем «от». Исправьте одно из чисел.");
  }

  private void age(String field, @Nullable Integer age) {
    checks.require(
        age == null || (age >= 3 && age <= 99),
        field,
        "Желаемый возраст: укажите число от 3 до 99 или оставьте пустым.");
  }

  private void admission() {
    MentorAdmission admission = entry.admission();
    checks.past("enteredOn", "Дата вхождения в программу", entry.enteredOn());
    checks.past("surveyedOn", "Дата анкетирования", admission.surveyedOn());
    checks.past("testedOn", "Дата тестирования", admission.testedOn());
    checks.past("readinessStatedOn", "Дата заявления о готовности", admission.readinessStatedOn());
    checks.require(
        !admission.surveyedOn().isAfter(entry.enteredOn()),
        "surveyedOn",
        "В базу входят после анкетирования: его дата не может быть позже даты вхождения.");
    checks.require(
        !admission.testedOn().isAfter(entry.enteredOn()),
        "testedOn",
        "В базу входят после тестирования: его дата не может быть позже даты вхождения.");
    checks.require(
        entry.category() != MentorCategory.EMPLOYER || admission.readinessStatedOn() != null,
        "readinessStatedOn",
        "Наставник от работодателя сам заявляет о готовности: укажите дату заявления.");
  }

  private void consents(ConsentsHeld held) {
    checks.consent(
        "ownConsent",
        entry.consents().own(),
        held.own(),
        "Нужно согласие наставника на обработку персональных данных. Без него сведения не"
            + " сохраняются: укажите дату и документ.",
        entry.enteredOn());
    LocalDate born = entry.person().birthDate();
    boolean minor =
        born != null && Period.between(born, entry.enteredOn()).getYears() < COMES_OF_AGE;
    checks.consent(
        "representativeConsent",
        entry.consents().representative(),
        held.representative(),
        minor
            ? "Наставнику нет 18 лет: нужно согласие законного представителя, укажите дату и"
                + " документ."
            : "",
        entry.enteredOn());
  }

  private boolean mayBeMinor() {
    return entry.category() == MentorCategory.LEARNER || entry.category() == MentorCategory.STUDENT;
  }
}
