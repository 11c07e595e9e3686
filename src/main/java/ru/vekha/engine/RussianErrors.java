package ru.vekha.engine;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says in Russian what the engine's REST resources say in English, and sets right the status where
 * they answer 500 for what a user can mend. Nothing of an unknown error is passed on: its text may
 * hold names of tables, classes and people.
 */
public final class RussianErrors {

  /** The engine's own code for a row that another transaction has changed. */
  private static final int OPTIMISTIC_LOCKING = 1;

  private static final int DEADLOCK = 10_000;

  private static final String CHANGED =
      "Задача уже выполнена или изменена другим пользователем. Обновите список.";

  private static final Pattern REFUSAL =
      Pattern.compile(Pattern.quote(FormRefused.OPENING) + "[^\\r\\n]*");

  private static final List<Rule> RULES =
      List.of(
          // Tasklist notices by this very status that somebody else has done the open task.
          new Rule(error -> error.status() == 404 && isTaskGone(error), 404, CHANGED),
          new Rule(RussianErrors::isTaskGone, 409, CHANGED),
          new Rule(
              Error.ofType("AuthorizationException").or(Error.ofStatus(403)),
              403,
              "Недостаточно прав для этого действия."),
          new Rule(Error.ofStatus(401), 401, "Вход не выполнен или его срок истёк. Войдите снова."),
          new Rule(
              error -> error.says("is suspended"),
              409,
              "Работа приостановлена. Обратитесь к администратору."),
          // Another organisation's: to the one who asks it is not there.
          new Rule(
              Error.ofStatus(404).or(error -> error.says("belongs to no authenticated tenant")),
              404,
              "Запись не найдена. Обновите страницу."),
          new Rule(Error.ofStatus(413), 413, "Слишком большой объём данных."),
          new Rule(
              error -> error.status() >= 400 && error.status() < 500,
              400,
              "Запрос составлен неверно. Обновите страницу и повторите действие."));

  private RussianErrors() {}

  /**
   * What the engine answered.
   *
   * @param status the HTTP status, 400 or above
   * @param type {@code type} of the JSON body, null when there is none
   * @param message {@code message} of the JSON body, null when there is none
   * @param code {@code code} of the JSON body, null when there is none
   */
  public record Error(
      int status, @Nullable String type, @Nullable String message, @Nullable Integer code) {

    boolean says(String part) {
      return message != null && message.contains(part);
    }

    boolean hasCode(int wanted) {
      return code != null && code == wanted;
    }

    static Predicate<Error> ofType(String type) {
      return error -> type.equals(error.type());
    }

    static Predicate<Error> ofStatus(int status) {
      return error -> error.status() == status;
    }
  }

  /**
   * What a user is answered.
   *
   * @param unexpected whether the cause lies in Vekha and must be logged under the reference
   */
  public record Answer(int status, String message, boolean unexpected) {}

  private record Rule(Predicate<Error> matches, int status, String message) {}

  /**
   * Returns the answer to an error.
   *
   * @param reference the number under which the error is found in the log
   */
  public static Answer answer(Error error, String reference) {
    if (error.hasCode(FormRefused.CODE) && error.message() != null) {
      Matcher refusal = REFUSAL.matcher(error.message());
      if (refusal.find()) {
        return new Answer(400, refusal.group(), false);
      }
    }
    return RULES.stream()
        .filter(rule -> rule.matches().test(error))
        .findFirst()
        .map(rule -> new Answer(rule.status(), rule.message(), false))
        .orElseGet(
            () ->
                new Answer(
                    500,
                    "Внутренняя ошибка. Сообщите администратору номер " + reference + ".",
                    true));
  }

  private static boolean isTaskGone(Error error) {
    return error.hasCode(OPTIMISTIC_LOCKING)
        || error.hasCode(DEADLOCK)
        || "OptimisticLockingException".equals(error.type())
        || "TaskAlreadyClaimedException".equals(error.type())
        || error.says("was updated by another transaction concurrently")
        || error.says("is already claimed by someone else")
        || error.says("Cannot find task with id")
        || error.says("No matching task with id")
        || error.says("No task found for taskId")
        || error.says("task is null");
  }
}
