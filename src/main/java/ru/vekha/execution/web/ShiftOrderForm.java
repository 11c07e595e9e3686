package ru.vekha.execution.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.ShiftTerm;
import ru.vekha.control.ShiftTerm.Unit;
import ru.vekha.execution.LaunchRefused;
import ru.vekha.execution.order.ShiftWish;

/** An order that moves dates, as it was typed. */
record ShiftOrderForm(
    @Nullable String orderNumber,
    @Nullable String orderDate,
    @Nullable String reason,
    @Nullable String section,
    @Nullable String unit,
    @Nullable String amount,
    @Nullable String notBefore,
    @Nullable String newEnd,
    @Nullable String beyond) {

  private static final String AT_END = "AT_END";

  /** A form that nobody has filled in yet. */
  static ShiftOrderForm empty() {
    return new ShiftOrderForm("", "", "", "", Unit.DAYS.name(), "", "", "", "");
  }

  /** Whether dates stop at the roadmap's end. */
  public boolean stopsAtEnd() {
    return AT_END.equals(beyond);
  }

  /**
   * What was meant.
   *
   * @throws LaunchRefused if a field cannot be read
   */
  ShiftWish wish() {
    Map<String, String> problems = new LinkedHashMap<>();
    Typed typed = new Typed(problems);
    String number = typed.words("Номер приказа", orderNumber, 60);
    Optional<LocalDate> date = typed.day("Дата приказа", orderDate);
    String why = typed.words("Причина", reason, 1_500);
    Optional<LocalDate> day = typed.day("Не раньше даты", notBefore);
    Optional<LocalDate> end = typed.day("Новый конец карты", newEnd);
    problems.forEach(
        (field, problem) -> {
          throw new LaunchRefused(field + ": " + problem);
        });
    String chosen = Objects.requireNonNullElse(section, "");
    return new ShiftWish(
        number,
        date.orElse(null),
        why,
        chosen.isEmpty() ? null : chosen,
        term(day.orElse(null)),
        end.orElse(null),
        stopsAtEnd());
  }

  private ShiftTerm term(@Nullable LocalDate day) {
    Unit counted =
        Arrays.stream(Unit.values())
            .filter(each -> each.name().equals(unit))
            .findFirst()
            .orElseThrow(() -> new LaunchRefused("Перенос: выберите, на сколько перенести."));
    if (counted == Unit.NOT_BEFORE) {
      if (day == null) {
        throw new LaunchRefused("Не раньше даты: укажите дату.");
      }
      return new ShiftTerm(counted, null, day);
    }
    String number = Typed.tidy(amount);
    if (!number.matches("[1-9][0-9]{0,2}") || Integer.parseInt(number) > counted.most()) {
      throw new LaunchRefused(
          "На сколько: укажите целое число "
              + counted.title()
              + " от 1 до "
              + counted.most()
              + ".");
    }
    return new ShiftTerm(counted, Integer.valueOf(number), null);
  }
}
