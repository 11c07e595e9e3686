package ru.vekha.reporting.methodology;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import ru.vekha.monitoring.DataTable;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.roadmap.DocumentKind;
import ru.vekha.roadmap.LifecycleStage;

/** The documents that the methodology expects: data, because regions add some of their own. */
@Component
class Methodology {

  private final List<ExpectedDocument> all;

  Methodology(@Value("${vekha.reporting.methodology}") Resource table) {
    all = DataTable.read(table).stream().map(Methodology::document).toList();
  }

  /** Those that are expected of an organisation, by stage. */
  List<ExpectedDocument> of(OrganisationKind kind) {
    Expecting whose = Expecting.of(kind);
    return all.stream().filter(each -> each.of().contains(whose)).toList();
  }

  /**
   * Which of the documents a row's result is. A roadmap that is written by the stages of the model
   * says the stage itself; its kinds of documents are then enough where its words say no more.
   */
  static List<ExpectedDocument> shownBy(RowOfResult row, List<ExpectedDocument> expected) {
    List<ExpectedDocument> ofKind =
        expected.stream().filter(each -> each.isOfAKindOf(row)).toList();
    List<ExpectedDocument> ofStage =
        ofKind.stream().filter(each -> each.isOfTheStageOf(row)).toList();
    return ofStage.isEmpty() && row.section() != null ? ofKind : ofStage;
  }

  private static ExpectedDocument document(Map<String, String> row) {
    return new ExpectedDocument(
        cell(row, "key"),
        Objects.requireNonNull(ModelStage.ofNumber(Integer.parseInt(cell(row, "stage")))),
        each(cell(row, "of"), word -> Expecting.valueOf(word.toUpperCase(Locale.ROOT))),
        cell(row, "title"),
        each(cell(row, "rows"), LifecycleStage::ofCode),
        each(cell(row, "kinds"), DocumentKind::ofCode),
        each(cell(row, "registers"), word -> Register.valueOf(word.toUpperCase(Locale.ROOT))));
  }

  private static String cell(Map<String, String> row, String name) {
    return Objects.requireNonNull(row.get(name), name);
  }

  private static <T> Set<T> each(String cell, Function<String, T> reading) {
    return Arrays.stream(cell.split(";"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .map(reading)
        .collect(Collectors.toSet());
  }
}
