package ru.vekha.roadmap.spreadsheet;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** How the cells of a workbook show their numbers. */
final class NumberFormats {
  private static final int MOST = 70_000;
  private static final int LONGEST = 255;
  private static final String GENERAL = "General";

  private final Map<Integer, String> own = new HashMap<>();
  private final DataFormatter formatter = new DataFormatter(Locale.forLanguageTag("ru"));
  private boolean from1904;

  /** Days are counted from 1904, as on old computers of Apple. */
  void countFrom1904() {
    from1904 = true;
  }

  void define(int id, String format) {
    if (own.size() < MOST && format.length() <= LONGEST) {
      own.put(id, format);
    }
  }

  /** The number as a cell of this format holds it. */
  CellValue value(double number, int formatId) {
    String format = format(formatId);
    if (DateUtil.isADateFormat(formatId, format) && DateUtil.isValidExcelDate(number)) {
      return date(number, format);
    }
    if (format.equalsIgnoreCase(GENERAL) || format.equals("@")) {
      return new CellValue.Plain(number);
    }
    return new CellValue.Words(formatter.formatRawCellContents(number, formatId, format));
  }

  private CellValue date(double number, String format) {
    DateShape shape = DateShape.of(format);
    @Nullable LocalDateTime moment = DateUtil.getLocalDateTime(number, from1904);
    if (moment == null) {
      return new CellValue.Plain(number);
    }
    return shape == DateShape.TIME
        ? new CellValue.Words(moment.toLocalTime().withSecond(0).withNano(0).toString())
        : new CellValue.Day(moment.toLocalDate(), shape);
  }

  private String format(int id) {
    @Nullable String stated = own.get(id);
    @Nullable String builtIn = stated == null ? BuiltinFormats.getBuiltinFormat(id) : stated;
    return builtIn == null ? GENERAL : builtIn;
  }
}
