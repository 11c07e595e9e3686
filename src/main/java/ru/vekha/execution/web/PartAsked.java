package ru.vekha.execution.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.CardChangeRefused;
import ru.vekha.execution.part.PartWish;
import ru.vekha.organisation.Role;

/** A part as the panel sends it; for changes of a part only what changes is said. */
record PartAsked(
    @Nullable String words,
    @Nullable String due,
    @Nullable String organisation,
    @Nullable String role,
    @Nullable String person,
    @Nullable String remark) {

  PartWish wish() {
    String where = Objects.requireNonNullElse(organisation, "");
    Role chosen =
        Arrays.stream(Role.values())
            .filter(each -> each.groupId().equals(role))
            .findFirst()
            .orElseThrow(() -> new CardChangeRefused("Выберите, кому поручить часть."));
    return new PartWish(
        Objects.requireNonNullElse(words, ""),
        day(),
        where,
        chosen,
        person == null || person.isEmpty() ? null : person);
  }

  LocalDate day() {
    try {
      return LocalDate.parse(Objects.requireNonNullElse(due, ""));
    } catch (DateTimeParseException unreadable) {
      throw new CardChangeRefused("Укажите срок части: день, месяц и год.");
    }
  }

  @Nullable LocalDate dayIfAny() {
    return due == null || due.isEmpty() ? null : day();
  }

  String said() {
    return Objects.requireNonNullElse(remark, "");
  }
}
