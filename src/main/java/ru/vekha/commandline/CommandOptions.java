package ru.vekha.commandline;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.jspecify.annotations.Nullable;

/**
 * What was written behind a command.
 *
 * @param files the names of files
 * @param from the first day of the roadmap's period
 * @param to the last day of the roadmap's period
 * @param order the day of the order that approved the roadmap
 * @param schoolYearStart the first day of the school year of a school's own roadmap
 * @param event the day of the event that terms are counted from
 */
record CommandOptions(
    List<String> files,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate order,
    @Nullable LocalDate schoolYearStart,
    @Nullable LocalDate event) {

  static final String USAGE =
      """
      Как запускать:
        java -jar vekha.jar read ФАЙЛ [--from ДАТА --to ДАТА] [--order ДАТА] [--school-year ГОД]
        java -jar vekha.jar deadlines --from ДАТА --to ДАТА [--order ДАТА] [--school-year ГОД] [--event ДАТА]
        java -jar vekha.jar verify (база – в SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD)
      Даты пишутся как 2021-09-15, учебный год – годом, в котором он начинается: 2021.""";

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;
  // A date is looked up in the calendar of its year; 1900 and 2200 are surely slips.
  private static final LocalDate EARLIEST = LocalDate.of(FIRST_YEAR, Month.JANUARY, 1);
  private static final LocalDate LATEST = LocalDate.of(LAST_YEAR, Month.DECEMBER, 31);

  private static final Options OPTIONS =
      Stream.of("from", "to", "order", "school-year", "event")
          .map(name -> Option.builder().longOpt(name).hasArg().get())
          .reduce(new Options(), Options::addOption, (one, other) -> one);

  static CommandOptions of(String... args) throws ParseException {
    org.apache.commons.cli.CommandLine parsed = parse(args);
    Optional<Integer> schoolYear = year(parsed.getOptionValue("school-year"));
    CommandOptions options =
        new CommandOptions(
            parsed.getArgList(),
            date("from", parsed),
            date("to", parsed),
            date("order", parsed),
            schoolYear.map(year -> LocalDate.of(year, Month.SEPTEMBER, 1)).orElse(null),
            date("event", parsed));
    if (options.from != null && options.to != null && options.to.isBefore(options.from)) {
      throw new ParseException("Период кончается раньше, чем начинается: --to раньше --from.");
    }
    return options;
  }

  private static org.apache.commons.cli.CommandLine parse(String... args) throws ParseException {
    try {
      return DefaultParser.builder().setAllowPartialMatching(false).get().parse(OPTIONS, args);
    } catch (UnrecognizedOptionException unknown) {
      throw new ParseException("Неизвестный параметр «" + unknown.getOption() + "».");
    } catch (MissingArgumentException missing) {
      throw new ParseException(
          "После параметра «--" + missing.getOption().getLongOpt() + "» нет значения.");
    }
  }

  private static @Nullable LocalDate date(String name, org.apache.commons.cli.CommandLine parsed)
      throws ParseException {
    String value = parsed.getOptionValue(name);
    if (value == null) {
      return null;
    }
    try {
      LocalDate date = LocalDate.parse(value);
      if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
        throw new ParseException("Дата --" + name + " должна быть от 2000 до 2099 года.");
      }
      return date;
    } catch (DateTimeParseException unreadable) {
      throw new ParseException(
          "Дата --" + name + " записана как «" + value + "», а нужно так: 2021-09-15.");
    }
  }

  private static Optional<Integer> year(@Nullable String value) throws ParseException {
    if (value == null) {
      return Optional.empty();
    }
    if (!value.matches("20\\d\\d")) {
      throw new ParseException(
          "Учебный год --school-year записан как «" + value + "», а нужно так: 2021.");
    }
    return Optional.of(Integer.valueOf(value));
  }
}
