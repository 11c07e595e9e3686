package ru.vekha.mentoring.pair;

import java.sql.SQLException;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import ru.vekha.mentoring.RegisterRefusals;
import ru.vekha.mentoring.RegisterRefused;

/** Says in Russian what the constraints of pairs and meetings refuse. */
final class PairRefusals {

  private static final Map<String, RegisterRefused> BY_STATE =
      Map.of(
          "VK021",
          RegisterRefused.of("heldOn", "Пара уже завершила работу, встречу внести нельзя."),
          "VK022",
          RegisterRefused.of("heldOn", "Дата встречи лежит вне срока работы пары. Проверьте дату."),
          "VK023",
          RegisterRefused.of(
              "entry", "Предыдущая встреча пары ещё не внесена. Сначала внесите её."),
          "VK024",
          RegisterRefused.of(
              "heldOn", "Дата встречи раньше даты предыдущей встречи. Проверьте дату."),
          "VK025",
          RegisterRefused.of(
              "entry",
              "Полный цикл не пройден: нужны итоговая встреча, личная и групповая рефлексия и"
                  + " открытое мероприятие."));

  private PairRefusals() {}

  /** Does the writing; what a constraint refuses is said in Russian. */
  static void written(Runnable writing) {
    try {
      writing.run();
    } catch (DataAccessException refused) {
      throw of(refused);
    }
  }

  private static RuntimeException of(DataAccessException error) {
    Throwable cause = error.getMostSpecificCause();
    String told = String.valueOf(cause.getMessage());
    if (told.contains("mentoring_pair_replaces_idx")) {
      return RegisterRefused.of(
          "replaces", "Взамен этой пары уже сформирована другая. Обновите страницу.");
    }
    if (told.contains("meeting_pair_id_kind_number_key")) {
      return RegisterRefused.of("entry", "Эта встреча уже внесена. Обновите страницу.");
    }
    RegisterRefused known =
        cause instanceof SQLException sql ? BY_STATE.get(String.valueOf(sql.getSQLState())) : null;
    return known == null ? RegisterRefusals.of(error) : new RegisterRefused(known.problems());
  }
}
