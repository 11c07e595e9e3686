package ru.vekha.mentoring.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.VekhaTest;
import ru.vekha.mentoring.ConsentWithdrawal;
import ru.vekha.mentoring.Entries;
import ru.vekha.mentoring.MentorCategory;
import ru.vekha.mentoring.MentorTies;
import ru.vekha.mentoring.MentoringForm;
import ru.vekha.mentoring.RegisterHidden;
import ru.vekha.mentoring.RegisterRefused;
import ru.vekha.organisation.Role;

/** What may be paired, and how a pair ends before its time. */
@VekhaTest
class PairingIT extends PairTown {

  private static final EmploymentTerms IN_WRITING = new EmploymentTerms(ORDER, "7/21", ORDER);

  @Autowired ConsentWithdrawal withdrawal;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void found() {
    foundTown();
  }

  @Test
  void withoutBothRegistersNoPairIsFormed() {
    UUID mentor = mentor(1);
    assertThat(refused(toForm(mentor, UUID.randomUUID())))
        .contains("Пары без баз наставников и наставляемых не формируются");
    assertThat(pairs.of(curator.id(), school)).isEmpty();
  }

  @Test
  void beforeTheModelIsDeterminedNoPairIsFormed() {
    UUID mentor = mentor(1);
    UUID mentee = mentee();
    jdbc.sql("UPDATE programme SET model_determined_on = NULL, pairs_due = NULL WHERE id = :id")
        .param("id", programme)
        .update();
    assertThat(refused(toForm(mentor, mentee))).contains("Модель наставничества ещё не определена");
  }

  @Test
  void theOrderIsNotBeforeTheModelAndTheTermNotBeforeTheOrder() {
    PairToForm pair = toForm(mentor(1), mentee());
    assertThat(refused(with(pair, new OrderRef("1", MODEL.minusDays(1)), pair.term())))
        .contains("не может быть раньше дня, когда определена модель");
    assertThat(refused(with(pair, new OrderRef("1", ORDER.plusDays(1)), pair.term())))
        .contains("ещё не наступила");
    assertThat(refused(with(pair, new OrderRef(" ", ORDER), pair.term())))
        .contains("Номер приказа");
    assertThat(refused(with(pair, pair.order(), new Term(ORDER.minusDays(1), LAST))))
        .contains("не раньше приказа");
    assertThat(refused(with(pair, pair.order(), new Term(LAST, ORDER))))
        .contains("Окончание работы раньше");
  }

  @Test
  void aFullMentorTakesNoSecondPair() {
    UUID mentor = mentor(1);
    form(mentor, mentee());
    assertThat(refused(toForm(mentor, mentee()))).contains("нет свободных мест");
    assertThat(pairs.of(curator.id(), school)).hasSize(1);
    assertThat(desk.tasks(curator))
        .extracting(Task::getTaskDefinitionKey)
        .containsOnlyOnce("userTask_holdIntroduction");
  }

  /** The second waits for the first one's place and is then told that it is taken. */
  @Test
  void ofTwoCuratorsWhoTakeTheLastPlaceAtOnceOneIsRefused() throws Exception {
    UUID mentor = mentor(1);
    List<PairToForm> wanted = List.of(toForm(mentor, mentee()), toForm(mentor, mentee()));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    CountDownLatch firstHasFormed = new CountDownLatch(1);
    CountDownLatch secondIsDone = new CountDownLatch(1);
    try {
      Future<?> first =
          threads.submit(
              () ->
                  transaction.executeWithoutResult(
                      status -> {
                        pairing.form(curator.id(), wanted.get(0));
                        firstHasFormed.countDown();
                        await(secondIsDone, 2);
                      }));
      Future<String> second =
          threads.submit(
              () -> {
                await(firstHasFormed, 30);
                String told = refused(wanted.get(1));
                secondIsDone.countDown();
                return told;
              });
      first.get();
      assertThat(second.get()).contains("нет свободных мест");
    } finally {
      threads.shutdownNow();
    }
    assertThat(pairs.of(curator.id(), school)).hasSize(1);
  }

  @Test
  void noParentMentorsTheirChildAndNoTeacherTheirOwnClass() {
    UUID child = mentee();
    UUID parent = mentor(MentorCategory.PARENT, Entries.parentOf(child), 2);
    assertThat(refused(toForm(parent, child))).contains("Родитель не может быть наставником");
    UUID teacher = mentor(MentorCategory.TEACHER, Entries.teaching("7А"), 2);
    assertThat(refused(toForm(null, IN_WRITING, teacher, child)))
        .contains("из класса, который ведёт");
  }

  @Test
  void anUntrainedMentorIsNotPaired() {
    UUID mentor = mentors.add(curator.id(), school, Entries.teacher());
    assertThat(refused(toForm(null, IN_WRITING, mentor, mentee())))
        .contains("Обучение наставника не отмечено");
  }

  /** By a form and by any other path. */
  @Test
  void nobodyIsTheirOwnMentor() {
    UUID mentor = mentorWithAccount();
    UUID mentee = mentee();
    jdbc.sql("UPDATE mentee_person SET person_id = :person WHERE mentee_id = :mentee")
        .param("person", mentorPerson.id())
        .param("mentee", mentee)
        .update();
    assertThat(refused(toForm(mentor, mentee))).contains("один и тот же человек");
    UUID other = form(mentor, mentee());
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(
            () ->
                jdbc.sql("INSERT INTO pair_mentee VALUES (:pair, :mentee, :organisation)")
                    .param("pair", other)
                    .param("mentee", mentee)
                    .param("organisation", school)
                    .update())
        .withMessageContaining("own mentor");
  }

  /** Bodaybo, model 3.1: two main roles, whatever the form. */
  @Test
  void aPairHasAMentorAndAMentee() {
    mentee();
    assertThat(refused(toForm(mentor(1)))).contains("Выберите хотя бы одного наставляемого");
    assertThat(refused(toForm(UUID.randomUUID(), mentee())))
        .contains("Наставник не входит в базу наставников");
    UUID id = form(mentor(1), mentee());
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(
            () ->
                jdbc.sql("UPDATE mentoring_pair SET mentor_id = NULL WHERE id = :id")
                    .param("id", id)
                    .update());
  }

  @Test
  void aFormThatTheMentorDoesNotOfferIsRefused() {
    PairToForm pair = toForm(mentor(1), mentee());
    PairToForm other =
        new PairToForm(
            pair.programmeId(),
            pair.mentorId(),
            pair.menteeIds(),
            MentoringForm.EMPLOYER_LEARNER,
            "",
            pair.order(),
            pair.term(),
            pair.employment(),
            null);
    assertThat(refused(other)).contains("не работает в форме «Работодатель");
  }

  @Test
  void aNeighboursMentorOrMenteeIsNotThere() {
    String other = town.schoolB().id();
    String neighbour = town.person(town.schoolB(), Role.CURATOR).id();
    UUID strange = mentees.add(neighbour, other, Entries.learner());
    mentee();
    assertThat(refused(toForm(mentor(1), strange))).contains("не входит в базу наставляемых");
    PairToForm pair = toForm(mentor(1), mentee());
    assertThatExceptionOfType(RegisterHidden.class).isThrownBy(() -> pairing.form(neighbour, pair));
    assertThatExceptionOfType(RegisterHidden.class).isThrownBy(() -> pairs.of(neighbour, school));
    assertThatExceptionOfType(RegisterHidden.class)
        .isThrownBy(() -> pairs.of(town.controller().id(), school));
  }

  @Test
  void anEmployeesConsentAndAddendumMustBeThere() {
    UUID teacher = employee();
    UUID mentee = mentee();
    assertThat(refused(toForm(teacher, mentee)))
        .contains("письменного согласия (ТК РФ, ст. 351.8)", "дополнительного соглашения");
    assertThat(
            refused(
                toForm(null, new EmploymentTerms(ORDER.plusDays(1), "7", ORDER), teacher, mentee)))
        .contains("до начала работы пары");
    pairing.form(curator.id(), toForm(null, IN_WRITING, teacher, mentee));
  }

  @Test
  void anEmployeeWorksThreeMoreWorkingDaysAfterNotice() {
    UUID id = pairing.form(curator.id(), toForm(null, IN_WRITING, employee(), mentee()));
    clock.morningOf(day(11, 2), MOSCOW);
    ending.announce(curator.id(), id, PairEndReason.OWN_WISH, day(11, 2), NoticeBy.EMPLOYEE);

    // Notice on Tuesday 2 November 2021; 4 to 7 November are days off, so 3, 8 and 9 count.
    assertThat(pair(id).end().lastDay()).isEqualTo(day(11, 9));
    Task settle = task(curator, "userTask_settleEarlyEnd");
    assertThat(settle.getDueDate().toInstant().atZone(MOSCOW).toLocalDate()).isEqualTo(day(11, 9));
    clock.morningOf(day(11, 9), MOSCOW);
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> desk.submits(curator, settle, ended(day(11, 8))))
        .withMessageContaining("три рабочих дня");
    desk.submits(curator, settle, ended(day(11, 9)));
    assertThat(pair(id).state()).isEqualTo(PairState.ENDED_EARLY);
    assertThat(pair(id).end().on()).isEqualTo(day(11, 9));
    assertThat(desk.tasks(curator)).extracting(Task::getId).doesNotContain(settle.getId());
  }

  @Test
  void anEndIsAnnouncedOnceAndNeverInTheFuture() {
    UUID id = form(mentor(1), mentee());
    assertThat(told(() -> announce(id, ORDER.plusDays(1)))).contains("ещё не наступила");
    announce(id, ORDER);
    assertThat(told(() -> announce(id, ORDER))).contains("уже оформляется");
    assertThat(pair(id).end().lastDay()).isEqualTo(ORDER);
  }

  @Test
  void aWithdrawnConsentEndsThePairAndErasesItsWords() {
    UUID mentee = mentee();
    UUID id = form(mentor(1), mentee);
    done(curator, "userTask_holdIntroduction", day(9, 22), meeting(day(9, 22)));
    withdrawal.ofMentee(curator.id(), mentee);

    assertThat(pair(id).state()).isEqualTo(PairState.ENDED_EARLY);
    assertThat(pair(id).end().reason()).isEqualTo(PairEndReason.CONSENT_WITHDRAWN);
    assertThat(meetings.of(id).get(0).result()).isEqualTo("удалено");
    done(curator, "userTask_settleEarlyEnd", day(9, 23), ended(day(9, 23)));
    assertThat(pair(id).end().on()).isEqualTo(day(9, 22));
  }

  @Test
  void aWithdrawnConsentTakesTheMenteeOutOfAGroupAndThePlaceIsFree() {
    UUID leaving = mentee();
    UUID staying = mentee();
    UUID mentor = mentor(2);
    UUID id = form(mentor, leaving, staying);
    withdrawal.ofMentee(curator.id(), leaving);

    assertThat(pair(id).state()).isEqualTo(PairState.FORMED);
    assertThat(pair(id).menteeIds()).containsExactly(staying);
    form(mentor, mentee());
  }

  @Test
  void aMentorsWithdrawnConsentEndsAllTheirPairs() {
    UUID mentor = mentor(2);
    UUID one = form(mentor, mentee());
    UUID two = form(mentor, mentee());
    withdrawal.ofMentor(curator.id(), mentor);

    assertThat(List.of(pair(one).state(), pair(two).state())).containsOnly(PairState.ENDED_EARLY);
  }

  @Test
  void onlyAPairThatDidNotFitIsReplacedAndOnlyOnce() {
    UUID id = form(mentor(1), mentee());
    assertThat(refused(toForm(id, EmploymentTerms.none(), mentor(1), mentee())))
        .contains("Заменить можно только пару");
    transaction.executeWithoutResult(status -> ending.notFit(id, PairEndReason.NO_CONTACT, ORDER));
    pairing.form(curator.id(), toForm(id, EmploymentTerms.none(), mentor(1), mentee()));
    assertThat(refused(toForm(id, EmploymentTerms.none(), mentor(1), mentee())))
        .contains("уже сформирована другая");
  }

  @Test
  void aPairShowsItsNextMeetingAndItsSilence() {
    UUID id = form(mentor(1), mentee());
    assertThat(pairs.find(curator.id(), id).next())
        .isEqualTo(new NextMeeting(MeetingKind.INTRODUCTION, 1, day(9, 27)));
    done(curator, "userTask_holdIntroduction", day(9, 22), meeting(day(9, 22)));
    assertThat(pairs.find(curator.id(), id).silent()).isFalse();
    clock.morningOf(day(10, 23), MOSCOW);
    assertThat(pairs.find(curator.id(), id).silent()).isTrue();
    assertThat(pairs.find(curator.id(), id).next().kind()).isEqualTo(MeetingKind.TRIAL);
  }

  private void announce(UUID id, LocalDate day) {
    ending.announce(curator.id(), id, PairEndReason.ILLNESS, day, NoticeBy.EMPLOYEE);
  }

  private UUID employee() {
    return mentor(MentorCategory.TEACHER, MentorTies.none(), 2);
  }

  private static java.util.Map<String, Object> ended(LocalDate day) {
    return java.util.Map.of(
        "endedOn", day.toString(), "orderNumber", "31-н", "orderDate", day.toString());
  }

  private static PairToForm with(PairToForm pair, OrderRef order, Term term) {
    return new PairToForm(
        pair.programmeId(),
        pair.mentorId(),
        pair.menteeIds(),
        pair.form(),
        pair.roleVariant(),
        order,
        term,
        pair.employment(),
        pair.replaces());
  }

  private String refused(PairToForm pair) {
    return told(() -> pairing.form(curator.id(), pair));
  }

  private static String told(ThrowingCallable work) {
    RegisterRefused refused = catchThrowableOfType(RegisterRefused.class, work);
    assertThat(refused).isNotNull();
    return refused.text();
  }

  private static void await(CountDownLatch latch, int seconds) {
    try {
      latch.await(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
