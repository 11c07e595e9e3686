package ru.vekha.engine.form.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.dto.task.CompleteTaskDto;
import org.camunda.bpm.engine.rest.dto.task.UserIdDto;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.sub.task.TaskResource;
import org.camunda.bpm.engine.rest.sub.task.impl.TaskResourceImpl;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ru.vekha.engine.RussianErrors;

/** What Tasklist's own REST resource makes of a submission, with the JSON that Tasklist sends. */
class RestAnswersProcessTest {

  @RegisterExtension static final FormsEngine vekha = new FormsEngine();

  private static final ObjectMapper JSON = new ObjectMapper();

  private Task task;
  private TaskResource resource;

  @BeforeEach
  void openTask() {
    task = vekha.reportTask();
    resource = new TaskResourceImpl(vekha.engine, task.getId(), "/", JSON, false, false, false);
  }

  @Test
  void whatTasklistSendsIsAccepted() throws JsonProcessingException {
    var answer =
        resource.submit(
            body(
                """
                "outcome": {"value": "done"}, "report": {"value": "Проведено"},
                "reasonText": {"value": ""}, "participants": {"value": 12}, "hours": {"value": 1.5},
                "documentNumber": {"value": "12-у"}, "documentDate": {"value": "2026-11-20"},
                "noDocument": {"value": false}, "confirmed": {"value": true},
                "nextDate": {"value": null}, "place": {"value": ""}, "total": {"value": 18},
                "controllerId": {"value": "person-8"}, "activityTitle": {"value": "Обучение"},
                "stages": {"type": "Json", "valueInfo": null, "value": "[\\"hold\\"]"}
                """));

    assertThat(answer.getStatus()).isEqualTo(204);
    assertThat(vekha.handling.last.codes("stages")).containsExactly("hold");
    assertThat(vekha.handling.last.integer("participants")).isEqualTo(12);
  }

  @Test
  void aRefusedFormIsABadRequestWithTheReason() {
    answers(
        () ->
            resource.submit(
                body(
                    "\"outcome\": {\"value\": \"done\"}, \"confirmed\": {\"value\": true}, \"noDocument\": {\"value\": true}")),
        400,
        400,
        "Форма не принята. Поле «Что сделано»: заполните поле.");
  }

  @Test
  void completingAndResolvingPastTheFormAreBadRequests() {
    answers(
        () -> resource.complete(body("\"outcome\": {\"value\": \"done\"}")),
        400,
        400,
        "Форма не принята. Задачу можно выполнить только через её форму.");
    // The engine's resource passes this refusal on as an error of the server.
    answers(
        () -> resource.resolve(body("\"outcome\": {\"value\": \"done\"}")),
        500,
        400,
        "Форма не принята. Задачу с формой нельзя передать с возвратом: назначьте другого исполнителя.");
  }

  @Test
  void aTaskThatIsDoneIsAConflict() {
    vekha.engine.getIdentityService().clearAuthentication();
    vekha.engine.getRuntimeService().deleteProcessInstance(task.getProcessInstanceId(), "test");

    String changed = "Задача уже выполнена или изменена другим пользователем. Обновите список.";
    answers(() -> resource.submit(body("\"outcome\": {\"value\": \"done\"}")), 500, 409, changed);
    UserIdDto curator = new UserIdDto();
    curator.setUserId("curator");
    answers(() -> resource.claim(curator), 500, 409, changed);
  }

  @Test
  void aTaskThatSomebodyElseHasTakenIsAConflict() {
    UserIdDto mentor = new UserIdDto();
    mentor.setUserId("mentor");

    answers(
        () -> resource.claim(mentor),
        500,
        409,
        "Задача уже выполнена или изменена другим пользователем. Обновите список.");
  }

  /** First the status of the engine's resource, then status and text of ours. */
  private static void answers(ThrowingCallable call, int engineStatus, int status, String message) {
    Throwable thrown = catchThrowable(call);
    ExceptionHandlerHelper engine = ExceptionHandlerHelper.getInstance();
    assertThat(engine.getStatus(thrown).getStatusCode()).isEqualTo(engineStatus);
    ExceptionDto body = engine.fromException(thrown);
    assertThat(
            RussianErrors.answer(
                new RussianErrors.Error(
                    engineStatus, body.getType(), body.getMessage(), body.getCode()),
                "1"))
        .isEqualTo(new RussianErrors.Answer(status, message, false));
  }

  private static CompleteTaskDto body(String variables) throws JsonProcessingException {
    return JSON.readValue("{\"variables\": {" + variables + "}}", CompleteTaskDto.class);
  }
}
