package ru.vekha.reporting.methodology;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.reporting.TableReport;

/**
 * The result of one assignment that came with a document.
 *
 * @param activity number and title of the roadmap's row
 * @param accepted whether the controller has accepted it
 * @param handedInOn in the organisation's own zone
 * @param documentNumber as it was handed in, empty if only a file was
 */
public record ResultOfRow(
    UUID cardId,
    String activity,
    String roadmap,
    RowOfResult row,
    boolean accepted,
    @Nullable LocalDate handedInOn,
    String documentNumber,
    @Nullable LocalDate documentDate,
    List<ResultFile> files) {

  /** Keeps its own copy. */
  public ResultOfRow {
    files = List.copyOf(files);
  }

  /** «№ 12-у от 05.04.2021», empty without a number. */
  public String paper() {
    if (documentNumber.isEmpty()) {
      return "";
    }
    return "№ "
        + documentNumber
        + (documentDate == null ? "" : " от " + TableReport.words(documentDate));
  }

  ResultOfRow with(List<ResultFile> own) {
    return new ResultOfRow(
        cardId, activity, roadmap, row, accepted, handedInOn, documentNumber, documentDate, own);
  }
}
