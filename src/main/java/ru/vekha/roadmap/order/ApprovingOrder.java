package ru.vekha.roadmap.order;

import java.util.List;
import java.util.Optional;
import ru.vekha.roadmap.Problem;

/** Finds among several acts in one file the order that approves the roadmap. */
final class ApprovingOrder {

  private ApprovingOrder() {}

  /**
   * The order that the annex above the table names, else the one whose head is nearest above, else
   * one that follows below.
   */
  static Order in(List<String> above, List<String> below, List<Problem> problems) {
    Order annex = last(OrderReference.in(above)).orElse(Order.UNKNOWN);
    List<Order> heads = OrderHead.in(above).stream().map(OrderHead.Placed::order).toList();
    Order head =
        heads.stream()
            .filter(annex::agreesWith)
            .findFirst()
            .or(() -> last(heads.stream().filter(Order::isNumberedOrDated).toList()))
            .or(() -> last(heads))
            .or(
                () ->
                    OrderHead.in(below).stream()
                        .map(OrderHead.Placed::order)
                        .filter(Order::isNumberedOrDated)
                        .findFirst())
            .orElse(Order.UNKNOWN);
    if (head.contradicts(annex)) {
      problems.add(
          Problem.ofDocument(
              "Номер или дата приказа в заголовке и в приложении не совпадают, взяты из"
                  + " заголовка.",
              "Сверьте номер и дату с подписанным приказом."));
    }
    Order named = new Order(NameNearTitle.in(above).orElse(null), null, null);
    Order order = head.filledFrom(annex).filledFrom(named);
    if (order.authority() == null) {
      problems.add(
          Problem.ofDocument(
              "Не найдено, кто утвердил дорожную карту.", "Выберите орган управления."));
    }
    if (order.number() == null || order.date() == null) {
      problems.add(
          Problem.ofDocument(
              "Не найдены номер и дата приказа об утверждении.", "Впишите номер и дату приказа."));
    }
    return order;
  }

  private static Optional<Order> last(List<Order> orders) {
    return orders.isEmpty() ? Optional.empty() : Optional.of(orders.get(orders.size() - 1));
  }
}
