package ru.vekha.mentoring.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.vekha.mentoring.questionnaire.QuestionnaireForms.Form;

class QuestionnaireFormsTest {

  private final QuestionnaireForms forms = new QuestionnaireForms();

  @Test
  void menteesAndMentorsAreAskedBeforeAndAfter() {
    assertThat(forms.all())
        .contains(
            new Form(QuestionnaireKind.MENTEE, Measurement.BEFORE),
            new Form(QuestionnaireKind.MENTEE, Measurement.AFTER),
            new Form(QuestionnaireKind.MENTOR, Measurement.BEFORE),
            new Form(QuestionnaireKind.MENTOR, Measurement.AFTER));
  }

  /** School template 6/3: feedback in the middle of the programme. */
  @Test
  void bothGiveFeedbackInTheMiddle() {
    assertThat(QuestionnaireKind.values())
        .allSatisfy(
            kind ->
                assertThat(forms.questions(new Form(kind, Measurement.INTERIM)))
                    .hasSizeBetween(3, 5)
                    .noneMatch(Question::satisfaction));
  }

  @Test
  void aQuestionnaireAsksEachQuestionOnce() {
    assertThat(forms.all())
        .allSatisfy(
            form ->
                assertThat(forms.questions(form))
                    .extracting(Question::key)
                    .doesNotHaveDuplicates());
  }

  @Test
  void twoAnswersOfEachParticipantSayWhetherTheyAreSatisfied() {
    assertThat(List.of(QuestionnaireKind.MENTEE, QuestionnaireKind.MENTOR))
        .allSatisfy(
            kind ->
                assertThat(forms.questions(new Form(kind, Measurement.AFTER)))
                    .filteredOn(Question::satisfaction)
                    .hasSize(2)
                    .extracting(Question::scale)
                    .containsOnly(Question.Scale.TEN));
  }

  @ParameterizedTest
  @CsvSource({
    "TEN, 1, true",
    "TEN, 10, true",
    "TEN, 0, false",
    "TEN, 11, false",
    "YES_NO, yes, true",
    "YES_NO, maybe, false",
    "TEXT, Поддержку, true"
  })
  void anAnswerKeepsToItsScale(Question.Scale scale, String answer, boolean good) {
    assertThat(new Question("key", scale, false, "Вопрос").problem(answer).isEmpty())
        .isEqualTo(good);
  }
}
