package ru.vekha.deadline.language.dates;

import java.time.Month;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.MonthWords;
import ru.vekha.deadline.language.token.Token;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.span.YearMark;

/** Reads the year behind a date or a month. */
public final class YearReader {

  public static final YearMark UNSTATED = new YearMark.Unstated();

  private static final int FIRST = 1990;
  private static final int LAST = 2099;
  // «2021 г.», «в 2021 году», «2021 гг.»
  private static final Wordings YEAR =
      Wordings.anyOf(
          "г .", "г", "год", "года", "году", "годов", "г . г .", "гг .", "гг", "гола", "тода",
          "т .");
  // «декабрь текущего года», «с. г.»
  private static final Wordings THIS_YEAR =
      Wordings.anyOf(
          "[в] текущ* [календарн*] год*",
          "[текущ*|нового] учебного года",
          "этого года",
          "сего года",
          "тек . г .",
          "тек . г",
          "тек [.] год*",
          "т . г .",
          "т . г",
          "с . г .",
          "с . г");
  private static final Wordings SCHOOL_YEAR =
      Wordings.anyOf(
          "учебн* год*",
          "уч . год*",
          "уч . г .",
          "уч . г",
          "уч г",
          "уч год*",
          "уч . гг .",
          "уч . гг",
          "у|v . г .",
          "у|v . г");

  private YearReader() {}

  /** Reads the year if one is named here; several years in a row are not the year of one date. */
  public static YearMark take(Cursor cursor) {
    if (cursor.take(THIS_YEAR) || seesYears(cursor)) {
      return UNSTATED;
    }
    YearMark later = SchoolXReader.take(cursor);
    if (later != null) {
      return later;
    }
    Integer year = takeNumber(cursor);
    return year == null ? UNSTATED : new YearMark.Stated(year);
  }

  /** Reads the year of a month, which may be a school year: «май 2021/2022 учебного года». */
  public static YearMark takeFor(Month month, Cursor cursor) {
    Integer start = takeSchoolYear(cursor);
    if (start != null) {
      boolean autumn = month.compareTo(Month.SEPTEMBER) >= 0;
      return new YearMark.Stated(autumn ? start : start + 1);
    }
    YearMark year = take(cursor);
    if (!(year instanceof YearMark.Unstated)) {
      cursor.take(SCHOOL_YEAR);
      return year;
    }
    YearMark bareX = SchoolXReader.takeBeforeDash(cursor);
    return bareX == null ? shortYear(cursor) : bareX;
  }

  /** Reads «2021/2022 учебного года», «2021-22 уч. г.» and returns the first of its years. */
  public static @Nullable Integer takeSchoolYear(Cursor cursor) {
    int mark = cursor.mark();
    Token separator = cursor.peek(1);
    Integer first = takeYearAndNext(cursor);
    if (first != null && (cursor.take(SCHOOL_YEAR) || separator != null && separator.is("/"))) {
      return first;
    }
    cursor.back(mark);
    return null;
  }

  /** Reads «2021-2022 гг.», «2021/22», which follow each other, and returns the first. */
  static @Nullable Integer takeYearAndNext(Cursor cursor) {
    int mark = cursor.mark();
    Integer first = cursor.takeNumber(FIRST, LAST);
    if (first != null && (cursor.takeMark("/") || cursor.takeMark("-"))) {
      Token token = cursor.peek();
      Integer second = cursor.takeNumber(0, LAST);
      boolean written = token != null && token.text().length() % 2 == 0;
      if (second != null && written && second % 100 == (first + 1) % 100) {
        cursor.take(YEAR);
        return first;
      }
    }
    cursor.back(mark);
    return null;
  }

  /** Reads a year in figures: four of them, or two with «г.». */
  public static @Nullable Integer takeNumber(Cursor cursor) {
    int mark = cursor.mark();
    Integer year = cursor.takeNumber(FIRST, LAST);
    if (year != null) {
      cursor.take(YEAR);
      return year;
    }
    Integer shortYear = cursor.takeNumber(10, 99);
    if (shortYear != null && cursor.take(YEAR)) {
      return 2000 + shortYear;
    }
    cursor.back(mark);
    return null;
  }

  /** «май 2022–2024 гг.»: the month comes in each of them. */
  private static boolean seesYears(Cursor cursor) {
    int mark = cursor.mark();
    Integer first = cursor.takeNumber(FIRST, LAST);
    cursor.take(YEAR);
    Integer last = first != null && cursor.takeMark("-") ? cursor.takeNumber(FIRST, LAST) : null;
    Token next = cursor.peek();
    boolean dated = next != null && next.is("-");
    cursor.back(mark);
    return first != null && last != null && last > first && !dated;
  }

  /** «сен-23», «май.24», «15-окт-23»: a spreadsheet writes no spaces in them. */
  private static @Nullable YearMark yearOfSheet(Cursor cursor) {
    Token name = cursor.peek(-1);
    Token sign = cursor.peek();
    Token year = cursor.peek(1);
    Token next = cursor.peek(2);
    boolean touching =
        name != null
            && MonthWords.isCutShort(name.text())
            && sign != null
            && (sign.is(".") || sign.is("-"))
            && name.touches(sign)
            && year != null
            && sign.touches(year);
    boolean isYear = touching && year.text().length() == 2 && year.isNumber();
    if (!isYear || year.number() < 19 || year.number() > 40 || next != null && !ends(next)) {
      return null;
    }
    cursor.next();
    cursor.next();
    return new YearMark.Stated(2000 + year.number());
  }

  private static boolean ends(Token next) {
    return ",;)-".contains(next.text());
  }

  /** «сен.21», «сентябрь 21»: two figures that can be nothing else. */
  static YearMark shortYear(Cursor cursor) {
    YearMark ofSheet = yearOfSheet(cursor);
    if (ofSheet != null) {
      return ofSheet;
    }
    Token token = cursor.peek();
    Token next = cursor.peek(1);
    boolean last = next == null || ends(next);
    boolean written = token != null && token.isNumber() && token.text().length() == 2;
    Integer year = written && last ? cursor.takeNumber(19, 40) : null;
    return year == null ? UNSTATED : new YearMark.Stated(2000 + year);
  }
}
