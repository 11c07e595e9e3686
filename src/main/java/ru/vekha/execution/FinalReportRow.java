package ru.vekha.execution;

import java.util.Locale;
import java.util.regex.Pattern;
import ru.vekha.organisation.Organisation;

/**
 * The row of a roadmap that asks for its final report. A report that comes back every quarter or
 * year is none: it is a reporting period's.
 */
final class FinalReportRow {

  private static final Pattern TITLE =
      Pattern.compile(
          "итогов\\p{L}* (?:\\p{L}+ ){0,2}отчет|отчет\\p{L}* (?:об итогах|по итогам|о реализации|о"
              + " выполнении|о внедрении) .{0,60}(?:дорожн|модел|программ)");

  private FinalReportRow() {}

  /** Whether a row asks an organisation for the final report. */
  static boolean isOne(PlannedActivity row, Organisation organisation) {
    String title = row.row().title().toLowerCase(Locale.ROOT).replace('ё', 'е');
    return TITLE.matcher(title).find()
        && row.assignments().stream()
                .filter(each -> each.organisation().id().equals(organisation.id()))
                .count()
            == 1;
  }
}
