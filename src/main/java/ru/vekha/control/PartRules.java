package ru.vekha.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/** What may be done to parts; whatever may not is refused in the words of the one who tried. */
final class PartRules {

  private static final int MOST_PER_CARD = 20;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private PartRules() {}

  static void requireInWork(ControlCard card) {
    require(
        card.state().isInWork(),
        "Части есть у поручения, которое в работе, а здесь состояние «"
            + card.state().title()
            + "».");
  }

  static void requireInWork(CardPart part) {
    require(part.state().isInWork(), "Эта часть уже в состоянии «" + part.state().title() + "».");
  }

  static void requireDelivered(CardPart part) {
    require(part.state() == PartState.DELIVERED, "Вернуть можно только сданную часть.");
  }

  /** Whether one more may be given beside those there are. */
  static void requireRoom(int parts) {
    require(parts < MOST_PER_CARD, "У поручения уже 20 частей. Больше завести нельзя.");
  }

  /**
   * Whether a day may be a part's date.
   *
   * @param today the day where the co-executor is
   */
  static void requireFits(LocalDate due, ControlCard card, LocalDate today) {
    LocalDate whole = Objects.requireNonNull(card.currentDue());
    require(!due.isBefore(today), "Срок части не может быть раньше сегодняшнего дня.");
    require(
        !due.isAfter(whole),
        "Срок части не может быть позже срока поручения: " + DAY.format(whole) + ".");
  }

  private static void require(boolean holds, String refusal) {
    if (!holds) {
      throw new CardChangeRefused(refusal);
    }
  }
}
