package ru.vekha.reporting.xlsx;

import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import ru.vekha.reporting.office.WritableText;

/** Text as a cell of a workbook can hold it. */
final class CellText {

  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final String FORMULA_SIGNS = "=+-@\t\r";

  /** A program that opens the file would read it as the character with this number. */
  private static final Pattern ENCODED = Pattern.compile("_(?=x\\p{XDigit}{4}_)");

  private CellText() {}

  /** The text as it is written; what is longer than a cell can hold is cut. */
  static String written(String text) {
    String written = ENCODED.matcher(WritableText.of(text)).replaceAll("_x005F_");
    return written.length() > LONGEST ? cut(written) : written;
  }

  /** Whether a program might take the text for a formula when it is edited or passed on. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
  }

  private static String cut(String written) {
    int end = LONGEST - 1;
    return written.substring(0, Character.isHighSurrogate(written.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }
}
