package ru.vekha.commandline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.cli.ParseException;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineLanguage;

/** Reads deadline phrases, one a line, and writes a table of what they mean. */
final class DeadlinesCommand {
  private static final String HEADING =
      String.join("\t", "phrase", "kind", "starts", "first", "last", "occurrences", "words");

  private final InputStream phrases;
  private final PrintStream out;

  DeadlinesCommand(InputStream phrases, PrintStream out) {
    this.phrases = phrases;
    this.out = out;
  }

  int run(CommandOptions options) throws ParseException, IOException {
    if (!options.files().isEmpty()) {
      throw new ParseException("Команда «deadlines» читает сроки со стандартного ввода.");
    }
    LocalDate from = options.from();
    LocalDate to = options.to();
    if (from == null || to == null) {
      throw new ParseException("Не указан период: нужны --from и --to.");
    }
    DeadlineContext context =
        new DeadlineContext(
            from, to, options.order(), options.schoolYearStart(), options.event(), false);
    out.print(HEADING + "\n");
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(phrases, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String phrase = line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (!phrase.isBlank()) {
        out.print(row(phrase, Due.of(DeadlineLanguage.read(phrase), context)) + "\n");
      }
    }
    return CommandLine.DONE;
  }

  private static String row(String phrase, Due due) {
    return Stream.of(
            phrase.replace('\t', ' '),
            due.kind(),
            day(due.starts()),
            day(due.first()),
            day(due.last()),
            String.valueOf(due.occurrences()),
            due.words())
        .collect(Collectors.joining("\t"));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
