package ru.vekha.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.vekha.engine.RussianErrors.Answer;

class RussianErrorsTest {

  private static final String CHANGED =
      "Задача уже выполнена или изменена другим пользователем. Обновите список.";

  @Test
  void aRefusedFormSaysItsReasonAndNothingElse() {
    FormRefused refused =
        new FormRefused(
            List.of(
                new FieldProblem("date", "Дата документа", "укажите дату"),
                new FieldProblem("n", "Число участников", "число не может быть меньше 0")));

    Answer answer =
        answer(400, "RestException", "Cannot submit task form 42: " + refused.getMessage(), 24_001);

    assertThat(answer)
        .isEqualTo(
            new Answer(
                400,
                "Форма не принята. Поле «Дата документа»: укажите дату."
                    + " Поле «Число участников»: число не может быть меньше 0.",
                false));
  }

  @Test
  void aRefusalKeepsItsStatusWhereTheEngineAnswers500() {
    String reason =
        FormRefused.because("Данные задачи принимаются только через её форму").getMessage();

    assertThat(answer(500, "RestException", "Cannot put variable x: " + reason, 24_001))
        .isEqualTo(new Answer(400, reason, false));
  }

  @Test
  void aTextThatOnlyLooksLikeARefusalIsNotPassedOn() {
    assertThat(answer(500, "X", "Форма не принята. Позвоните по номеру", null).message())
        .startsWith("Внутренняя ошибка.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500 | RestException | Cannot submit task form 5: ENGINE-03005 Execution of 'DELETE TaskEntity[5]' failed. Entity was updated by another transaction concurrently. | 1",
        "500 | OptimisticLockingException | ENGINE-03005 | 1",
        "500 | RestException | Cannot submit task form 5: Cannot find task with id 5: task is null | 0",
        "500 | TaskAlreadyClaimedException | Task '5' is already claimed by someone else. | 0",
        "500 | ProcessEnginePersistenceException | deadlock | 10000"
      })
  void aTaskThatIsGoneIsAConflict(int status, String type, String message, Integer code) {
    assertThat(answer(status, type, message, code)).isEqualTo(new Answer(409, CHANGED, false));
  }

  @Test
  void aTaskThatIsNotFoundStaysNotFoundSoThatTasklistNotices() {
    assertThat(answer(404, "InvalidRequestException", "No matching task with id 5", null))
        .isEqualTo(new Answer(404, CHANGED, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "403 | AuthorizationException | The user 'x' does not have 'READ' permission | 403 | Недостаточно прав для этого действия.",
        "403 | RestException | | 403 | Недостаточно прав для этого действия.",
        "401 | | | 401 | Вход не выполнен или его срок истёк. Войдите снова.",
        "404 | InvalidRequestException | Process instance x does not exist | 404 | Запись не найдена. Обновите страницу.",
        "500 | SuspendedEntityInteractionException | ENGINE-03043 task with id '5' is suspended. | 409 | Работа приостановлена. Обратитесь к администратору.",
        "400 | InvalidRequestException | Cannot parse | 400 | Запрос составлен неверно. Обновите страницу и повторите действие.",
        "413 | | | 413 | Слишком большой объём данных."
      })
  void whatUsersCanMendIsSaidInRussian(
      int status, String type, String message, int answered, String said) {
    assertThat(answer(status, type, message, null)).isEqualTo(new Answer(answered, said, false));
  }

  @Test
  void anUnknownErrorTellsOnlyItsReference() {
    assertThat(answer(500, "NullPointerException", "secret of class ru.vekha.X", 0))
        .isEqualTo(new Answer(500, "Внутренняя ошибка. Сообщите администратору номер 7F3A.", true));
    assertThat(answer(502, null, null, null).status()).isEqualTo(500);
  }

  private static Answer answer(int status, String type, String message, Integer code) {
    return RussianErrors.answer(new RussianErrors.Error(status, type, message, code), "7F3A");
  }
}
