package ru.vekha.mentoring.pair;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.mentoring.MenteeFacts;
import ru.vekha.mentoring.MentorCategory;
import ru.vekha.mentoring.MentorFacts;
import ru.vekha.mentoring.matching.Objection;
import ru.vekha.mentoring.matching.Verdict;

/** What must hold of a pair before it is formed; what hangs on others is the database's. */
final class PairChecks {

  private static final int MOST_YEARS = 3;

  private final Problems problems = new Problems();
  private final PairToForm pair;
  private final LocalDate today;

  PairChecks(PairToForm pair, LocalDate today) {
    this.pair = pair;
    this.today = today;
  }

  /** The order is of the days after the model was determined, the term after the order. */
  void days(LocalDate determinedOn) {
    problems.text("orderNumber", "Номер приказа", pair.order().number(), 50);
    problems.past("orderDate", "Дата приказа", pair.order().date(), today);
    problems.require(
        !pair.order().date().isBefore(determinedOn),
        "orderDate",
        "Приказ о паре не может быть раньше дня, когда определена модель наставничества: "
            + Problems.DAY.format(determinedOn)
            + ".");
    Term term = pair.term();
    problems.require(
        !term.from().isBefore(pair.order().date()),
        "startsOn",
        "Работа пары начинается не раньше приказа. Исправьте одну из дат.");
    problems.require(
        !term.to().isBefore(term.from()),
        "endsOn",
        "Окончание работы раньше её начала. Исправьте одну из дат.");
    problems.require(
        !term.to().isAfter(term.from().plusYears(MOST_YEARS)),
        "endsOn",
        "Срок работы пары больше трёх лет. Проверьте год окончания.");
    problems.require(
        pair.roleVariant().length() <= 100,
        "roleVariant",
        "Вариант ролей: нужно не больше 100 знаков.");
  }

  /** What the table of decisions forbids; the curator has seen the cautions and decides. */
  void verdict(Verdict verdict) {
    for (Objection objection : verdict.forbidden()) {
      switch (objection) {
        case OWN_CHILD ->
            refuse(
                "entry",
                "Родитель не может быть наставником своего ребёнка. Выберите другого наставника.");
        case OWN_CLASS ->
            refuse(
                "entry",
                "Педагог не может быть наставником обучающегося из класса, который ведёт."
                    + " Выберите другого наставника.");
        case SAME_PERSON -> refuse("entry", "Наставник и наставляемый — один и тот же человек.");
        case NO_ROOM ->
            refuse(
                "capacity",
                "У наставника нет свободных мест: их меньше, чем наставляемых. Выберите другого"
                    + " наставника или увеличьте число мест в базе наставников.");
        case NOT_TRAINED ->
            refuse(
                "mentorId",
                "Обучение наставника не отмечено. Внесите его в базе наставников или выберите"
                    + " другого.");
        default ->
            refuse(
                "form",
                "Наставник не работает в форме «"
                    + pair.form().title()
                    + "». Выберите другую форму или другого наставника.");
      }
    }
  }

  private void refuse(String field, String message) {
    problems.require(false, field, message);
  }

  /** Both take part. */
  void participants(@Nullable MentorFacts mentor, List<MenteeFacts> mentees) {
    problems.require(
        mentor != null && mentor.stay().coversDay(pair.order().date()),
        "mentorId",
        "Наставник не входит в базу наставников на дату приказа. Выберите другого.");
    problems.require(
        !pair.menteeIds().isEmpty(), "menteeIds", "Выберите хотя бы одного наставляемого.");
    problems.require(
        new HashSet<>(pair.menteeIds()).size() == pair.menteeIds().size(),
        "menteeIds",
        "Наставляемый выбран дважды.");
    problems.require(
        mentees.size() == pair.menteeIds().size()
            && mentees.stream().allMatch(each -> each.stay().coversDay(pair.order().date())),
        "menteeIds",
        "Наставляемый не входит в базу наставляемых на дату приказа. Выберите другого.");
    if (mentor != null && (isWork(mentor) || mentees.stream().anyMatch(PairChecks::isWork))) {
      employment();
    }
  }

  /** Whoever mentors or is mentored as part of their work (Labour Code, article 351.8). */
  static boolean isWork(MentorFacts mentor) {
    return mentor.category() == MentorCategory.TEACHER;
  }

  static boolean isWork(MenteeFacts mentee) {
    return !mentee.category().learns();
  }

  private void employment() {
    EmploymentTerms terms = pair.employment();
    LocalDate consent = terms.consentOn();
    problems.require(
        consent != null,
        "employmentConsentOn",
        "Наставничество поручается работнику с его письменного согласия (ТК РФ, ст. 351.8):"
            + " укажите дату согласия.");
    problems.require(
        consent == null || !consent.isAfter(pair.term().from()),
        "employmentConsentOn",
        "Согласие работника должно быть получено до начала работы пары.");
    String number = terms.addendumNumber();
    LocalDate date = terms.addendumDate();
    problems.require(
        number != null && !number.isBlank() && number.length() <= 50,
        "addendumNumber",
        "Укажите номер дополнительного соглашения к трудовому договору (ТК РФ, ст. 351.8).");
    problems.require(
        date != null,
        "addendumDate",
        "Укажите дату дополнительного соглашения к трудовому договору (ТК РФ, ст. 351.8).");
    problems.require(
        date == null || !date.isAfter(pair.term().from()),
        "addendumDate",
        "Дополнительное соглашение должно быть заключено до начала работы пары.");
  }

  void require(boolean holds, String field, String message) {
    problems.require(holds, field, message);
  }

  void refuse() {
    problems.refuse();
  }
}
