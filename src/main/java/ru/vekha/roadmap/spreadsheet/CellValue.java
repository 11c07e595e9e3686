package ru.vekha.roadmap.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/** What a cell of a sheet holds; how it reads depends on the column that it stands in. */
public sealed interface CellValue {

  /** The words as the sheet shows them. */
  String shown();

  /**
   * The words as an item's number is meant: spreadsheets take «1.1» for a fraction or a date and
   * «1.2.3» for another date.
   */
  default String asItemNumber() {
    return shown();
  }

  /**
   * Words, or a number already shaped by its format.
   *
   * @param shown the words, on as many lines as the cell has
   */
  record Words(String shown) implements CellValue {

    @Override
    public String asItemNumber() {
      return shown.matches("\\d+(?:,\\d+)*,?") ? shown.replace(',', '.') : shown;
    }
  }

  /**
   * A number without a format of its own.
   *
   * @param value the number
   */
  record Plain(double value) implements CellValue {
    // Fractions are kept in binary: 1.1000000000000001 was entered as 1.1.
    private static final MathContext ENTERED = new MathContext(12);

    @Override
    public String shown() {
      return asItemNumber().replace('.', ',');
    }

    @Override
    public String asItemNumber() {
      if (Double.isNaN(value) || Double.isInfinite(value) || Math.abs(value) > 1e18) {
        return Double.toString(value);
      }
      return new BigDecimal(value).round(ENTERED).stripTrailingZeros().toPlainString();
    }
  }

  /**
   * A day.
   *
   * @param day the day
   * @param shape what the cell shows of it
   */
  record Day(LocalDate day, DateShape shape) implements CellValue {

    @Override
    public String shown() {
      return shape.words(day);
    }

    @Override
    public String asItemNumber() {
      return switch (shape) {
        case DAY_AND_MONTH, DAY_AND_MONTH_NAME -> day.getDayOfMonth() + "." + day.getMonthValue();
        case DATE -> day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear() % 100;
        case MONTH_AND_YEAR -> day.getMonthValue() + "." + day.getYear() % 100;
        default -> shown();
      };
    }
  }
}
