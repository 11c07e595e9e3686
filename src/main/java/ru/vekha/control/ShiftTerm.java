package ru.vekha.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an order moves dates: by so many days, weeks or months of the calendar, or to a day before
 * which nothing is due any more.
 *
 * @param amount by how many; null with a day
 * @param notBefore the day; null with a number
 */
public record ShiftTerm(Unit unit, @Nullable Integer amount, @Nullable LocalDate notBefore) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  /** What is counted. */
  public enum Unit {
    DAYS("дней", "дн.", 366),
    WEEKS("недель", "нед.", 53),
    MONTHS("месяцев", "мес.", 24),
    NOT_BEFORE("не раньше даты", "", 0);

    private final String title;
    private final String shortTitle;
    private final int most;

    Unit(String title, String shortTitle, int most) {
      this.title = title;
      this.shortTitle = shortTitle;
      this.most = most;
    }

    /** The unit as users choose it. */
    public String title() {
      return title;
    }

    /** How many of it an order may move dates by. */
    public int most() {
      return most;
    }
  }

  /** A day belongs to its own unit and to no other. */
  public ShiftTerm {
    boolean toDay = unit == Unit.NOT_BEFORE;
    if (toDay != (notBefore != null) || toDay != (amount == null)) {
      throw new IllegalArgumentException("A term is a number or a day");
    }
    if (amount != null && (amount < 1 || amount > unit.most())) {
      throw new IllegalArgumentException("Not a number of " + unit + ": " + amount);
    }
  }

  /** The new date for work due on a day; that day itself when the order does not move it. */
  public LocalDate from(LocalDate due) {
    return switch (unit) {
      case DAYS -> due.plusDays(count());
      case WEEKS -> due.plusWeeks(count());
      case MONTHS -> due.plusMonths(count());
      case NOT_BEFORE -> due.isBefore(day()) ? day() : due;
    };
  }

  /** The term as users read it: «на 14 дн.», «не раньше 01.09.2021». */
  public String words() {
    return unit == Unit.NOT_BEFORE
        ? "не раньше " + DAY.format(day())
        : "на " + count() + " " + unit.shortTitle;
  }

  private int count() {
    return Objects.requireNonNull(amount);
  }

  private LocalDate day() {
    return Objects.requireNonNull(notBefore);
  }
}
