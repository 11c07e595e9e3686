package ru.vekha.execution.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.vekha.execution.check.SchoolYearData;
import ru.vekha.execution.draft.DraftHead;

/** The data of the order as they were typed. */
record HeadForm(
    @Nullable String title,
    @Nullable String orderNumber,
    @Nullable String orderDate,
    @Nullable String periodFrom,
    @Nullable String periodTo,
    @Nullable String schoolYear,
    long version) {

  static HeadForm of(DraftHead head, long version) {
    return new HeadForm(
        head.title(),
        Objects.toString(head.orderNumber(), ""),
        Objects.toString(head.orderDate(), ""),
        Objects.toString(head.periodFrom(), ""),
        Objects.toString(head.periodTo(), ""),
        head.schoolYear() == null ? "" : SchoolYearData.words(head.schoolYear()),
        version);
  }

  /** What was meant; what is wrong goes among the problems. Empty fields stay unsaid. */
  DraftHead head(Map<String, String> problems) {
    Typed typed = new Typed(problems);
    String name = typed.words("title", title, 1_000);
    String number = typed.words("orderNumber", orderNumber, 60);
    LocalDate date = typed.day("orderDate", orderDate).orElse(null);
    LocalDate from = typed.day("periodFrom", periodFrom).orElse(null);
    LocalDate to = typed.day("periodTo", periodTo).orElse(null);
    Integer school = typed.schoolYear("schoolYear", schoolYear).orElse(null);
    if (name.isEmpty()) {
      problems.put("title", "Впишите название дорожной карты.");
    }
    if (from != null && to != null && from.isAfter(to)) {
      problems.put("periodTo", "Последний день периода раньше первого.");
    }
    return new DraftHead(name, number.isEmpty() ? null : number, date, from, to, null, school);
  }
}
