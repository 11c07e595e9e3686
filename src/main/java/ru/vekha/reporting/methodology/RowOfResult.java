package ru.vekha.reporting.methodology;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.DocumentKind;
import ru.vekha.roadmap.LifecycleStage;

/**
 * What a roadmap's row says of the document that is its result.
 *
 * @param section the stage of the model that the heading above it names, «2-й этап. …»; null in
 *     roadmaps that are not written by stages
 */
record RowOfResult(
    @Nullable LifecycleStage stage, Set<DocumentKind> kinds, @Nullable ModelStage section) {

  /** Of an activity {@code a}, as {@link #read} wants it. */
  static final String COLUMNS =
      "a.stage, a.document_kinds, substring(a.section from '^\\s*([1-7])\\s*-?\\s*й?\\s*этап')::int AS section_number";

  RowOfResult {
    kinds = Set.copyOf(kinds);
  }

  static RowOfResult read(ResultSet row) throws SQLException {
    String stage = row.getString("stage");
    return new RowOfResult(
        stage == null ? null : LifecycleStage.ofCode(stage),
        Arrays.stream((String[]) row.getArray("document_kinds").getArray())
            .map(DocumentKind::ofCode)
            .collect(Collectors.toSet()),
        ModelStage.ofNumber(row.getInt("section_number")));
  }
}
