package ru.vekha.mentoring;

import java.time.LocalDate;
import java.util.Map;

/** When and why somebody may be noted as having left. */
final class LeavingChecks {

  private LeavingChecks() {}

  static Map<String, String> problems(
      Stay stay, LocalDate day, LocalDate today, LeavingReason reason) {
    EntryChecks checks = new EntryChecks(today);
    checks.require(stay.leftOn() == null, "leftOn", "Выбытие уже отмечено. Обновите страницу.");
    checks.past("leftOn", "Дата завершения", day);
    checks.require(
        !day.isBefore(stay.from()),
        "leftOn",
        "Дата завершения не может быть раньше даты вхождения, "
            + EntryChecks.DAY.format(stay.from())
            + ".");
    checks.require(
        reason != LeavingReason.CONSENT_WITHDRAWN,
        "reason",
        "Отзыв согласия оформляется отдельно: сведения при этом удаляются.");
    return checks.problems();
  }
}
