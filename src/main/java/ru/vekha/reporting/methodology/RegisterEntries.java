package ru.vekha.reporting.methodology;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.vekha.reporting.TableReport;

/**
 * What a register has.
 *
 * @param lastDay the day of the last entry, null if it has none
 * @param lastNumber the number of the last entry, empty if it has none
 */
public record RegisterEntries(
    Register register, long entries, @Nullable LocalDate lastDay, String lastNumber) {

  /** «База наставляемых: записей 12, последняя 03.09.2021». */
  public String words() {
    String last =
        (lastNumber.isEmpty() ? "" : " № " + lastNumber)
            + (lastDay == null
                ? ""
                : (lastNumber.isEmpty() ? " " : " от ") + TableReport.words(lastDay));
    return "%s: записей %d%s"
        .formatted(register.title(), entries, last.isEmpty() ? "" : ", последняя" + last);
  }
}
