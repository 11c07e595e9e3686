package ru.vekha.roadmap.table;

import java.util.List;
import java.util.regex.Pattern;

/** Knows the headings of tables that are no roadmap: agreement sheets, groups, indicators. */
final class OtherTable {
  private static final Pattern HEADING =
      Pattern.compile(
          "^(?:фио|фамили|должност|подпис|телефон|контактн|электронн\\p{L}+почт|наименовани[ея]показател"
              + "|наименовани[ея](?:организаци|образовательн|учрежден|оо$|муниципал)|показател|индикатор"
              + "|единиц|базов|целев\\p{L}+показател|значени|замечани|комунаправ|адресат|колич|колво"
              + "|место(?:работы|жительства)|датаподпис|датасогласован|датаознаком|членрабоч"
              + "|структурноеподраздел).*"
              + "|^(?:роль.{0,20}|адрес|кому|число|организация|школа|муниципалитет|класс|предмет|стаж|оо"
              + "|год|наставник|наставляемый|состав)$");
  private static final Pattern YEAR = Pattern.compile("20\\d{2}(?:\\s?г.{0,5})?");

  private OtherTable() {}

  /** Whether the row heads a table of another kind. */
  static boolean isHeadedBy(Line.Row row) {
    List<String> filled =
        row.cells().stream().map(Cell::words).filter(words -> !words.isEmpty()).toList();
    if (filled.stream().anyMatch(HeadingSearch::isNumber)) {
      return false;
    }
    long foreign =
        filled.stream()
            .map(HeadingWords::squeezed)
            .filter(words -> HEADING.matcher(words).matches())
            .count();
    long years = filled.stream().filter(words -> YEAR.matcher(words).matches()).count();
    return foreign > 0 && foreign + years > 1 && (foreign + years) * 2 >= filled.size();
  }
}
