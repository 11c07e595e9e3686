package ru.vekha.execution.order;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vekha.control.ShiftOrders;
import ru.vekha.execution.LaunchRefused;
import ru.vekha.organisation.Organisations;
import ru.vekha.roadmap.Roadmap;

/** Refuses an order about dates that lacks something or does not fit its roadmap. */
@Component
class ShiftWishCheck {

  private static final int LONGEST_NUMBER = 60;
  private static final int LONGEST_REASON = 1500;
  private static final int MOST_YEARS = 5;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final ShiftOrders orders;
  private final Organisations organisations;
  private final Clock clock;

  ShiftWishCheck(ShiftOrders orders, Organisations organisations, Clock clock) {
    this.orders = orders;
    this.organisations = organisations;
    this.clock = clock;
  }

  void check(ShiftWish wish, Roadmap roadmap, List<String> sections) {
    String number = wish.number().strip();
    String reason = wish.reason().strip();
    LocalDate date = wish.date();
    LocalDate today =
        LocalDate.now(clock.withZone(organisations.get(roadmap.organisationId()).zone()));
    require(
        !number.isEmpty() && number.length() <= LONGEST_NUMBER,
        "Номер приказа: укажите номер не длиннее 60 знаков.");
    if (date == null) {
      throw new LaunchRefused("Дата приказа: укажите дату.");
    }
    require(!date.isAfter(today), "Дата приказа: эта дата ещё не наступила. Исправьте дату.");
    require(
        !date.isBefore(roadmap.orderDate()),
        "Дата приказа: она раньше приказа, которым утверждена дорожная карта. Исправьте дату.");
    require(
        !reason.isEmpty() && reason.length() <= LONGEST_REASON,
        "Причина: опишите её, не более 1500 знаков.");
    require(
        wish.section() == null || sections.contains(wish.section()),
        "Раздел: такого раздела в дорожной карте нет. Выберите другой.");
    LocalDate notBefore = wish.term().notBefore();
    require(
        notBefore == null || notBefore.isAfter(today),
        "Не раньше даты: эта дата должна быть позже сегодняшнего дня.");
    checkEnd(wish.newEnd(), roadmap);
    require(
        !orders.exists(roadmap.id(), wish.section(), number, date),
        "Этим приказом эти сроки уже перенесены.");
  }

  private static void checkEnd(@Nullable LocalDate end, Roadmap roadmap) {
    LocalDate present = roadmap.periodTo();
    require(
        end == null || end.isAfter(present),
        "Новый конец карты: он должен быть позже действующего, " + DAY.format(present) + ".");
    require(
        end == null || !end.isAfter(present.plusYears(MOST_YEARS)),
        "Новый конец карты: не более чем на 5 лет позже действующего.");
  }

  private static void require(boolean holds, String refusal) {
    if (!holds) {
      throw new LaunchRefused(refusal);
    }
  }
}
