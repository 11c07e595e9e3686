package ru.vekha.execution.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.vekha.execution.Question;
import ru.vekha.execution.draft.DraftHead;
import ru.vekha.execution.draft.SettledDocument;

/** Names what is missing or contradicts itself in the data of the order. */
public final class OrderData {

  private OrderData() {}

  /**
   * The questions about the order.
   *
   * @param authority who launches the roadmap, as it is called in lists
   */
  public static List<Question> in(SettledDocument document, String authority) {
    DraftHead head = document.head();
    List<Question> questions = new ArrayList<>();
    if (head.orderNumber() == null) {
      questions.add(
          Question.blocking(
              "Не найден номер приказа.", "Впишите его в данные приказа; если номера нет, «б/н»."));
    }
    if (head.orderDate() == null) {
      questions.add(Question.blocking("Не найдена дата приказа.", "Впишите её в данные приказа."));
    }
    if (head.periodFrom() == null || head.periodTo() == null) {
      questions.add(
          Question.blocking(
              "Не найден период дорожной карты.",
              "Впишите первый и последний день в данные приказа."));
    }
    if (document.reading().authority() == null) {
      questions.add(
          Question.doubtful(
              "В документе не сказано, кто утвердил дорожную карту.",
              "Подтвердите, что её утверждает «" + authority + "»."));
    }
    if (document.rows().isEmpty()) {
      questions.add(
          Question.blocking(
              "Нет ни одного мероприятия.", "Добавьте строки или загрузите другой документ."));
    }
    questions.addAll(dates(head));
    return questions;
  }

  private static List<Question> dates(DraftHead head) {
    LocalDate order = head.orderDate();
    LocalDate to = head.periodTo();
    return order != null && to != null && order.isAfter(to)
        ? List.of(
            Question.doubtful(
                "Приказ от "
                    + RussianDays.day(order)
                    + " издан после конца периода ("
                    + RussianDays.day(to)
                    + ").",
                "Проверьте дату приказа и период."))
        : List.of();
  }
}
