package ru.vekha.execution.check;

import java.util.ArrayList;
import java.util.List;
import ru.vekha.execution.Question;
import ru.vekha.execution.draft.SettledRow;

/** Names what a row does not say. Its responsible is looked for elsewhere. */
public final class MissingWords {

  private MissingWords() {}

  /** The gaps of a row. */
  public static List<Question> in(SettledRow settled) {
    List<Question> questions = new ArrayList<>();
    if (settled.row().number().isBlank()) {
      questions.add(
          Question.blocking(
              "Нет номера мероприятия.", "Впишите номер: по нему мероприятие узнают в задачах."));
    }
    if (settled.row().title().isBlank()) {
      questions.add(Question.blocking("Нет названия мероприятия.", "Впишите, что нужно сделать."));
    }
    if (settled.row().deadline().isBlank()) {
      questions.add(
          Question.blocking(
              "Не указан срок.", "Впишите срок, например «до 01.10.2021» или «весь период»."));
    }
    if (settled.row().result().isBlank() && settled.chosenKind() == null) {
      questions.add(
          Question.doubtful(
              "Не указан результат.",
              "Выберите вид документа. Если документа не нужно, подтвердите: поручение можно будет"
                  + " закрыть без него."));
    }
    return questions;
  }
}
