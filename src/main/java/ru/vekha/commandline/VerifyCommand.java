package ru.vekha.commandline;

import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.apache.commons.cli.ParseException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import ru.vekha.audit.HistoryVerifier;
import ru.vekha.audit.Verification;

/** Compares the history with its sealed log, on the database that the environment names. */
final class VerifyCommand {

  private static final String PREFIX = "SPRING_DATASOURCE_";

  private final PrintStream out;
  private final Map<String, String> environment;

  VerifyCommand(PrintStream out, Map<String, String> environment) {
    this.out = out;
    this.environment = environment;
  }

  int run(CommandOptions options) throws ParseException {
    if (!options.files().isEmpty()) {
      throw new ParseException("Команда «verify» проверяет базу данных, файлы ей не нужны.");
    }
    DriverManagerDataSource database =
        new DriverManagerDataSource(setting("URL"), setting("USERNAME"), setting("PASSWORD"));
    try {
      return write(new HistoryVerifier(database).verify());
    } catch (DataAccessException | CompletionException unreachable) {
      throw new ParseException(
          "База данных не отвечает или в ней нет журнала истории. Проверьте адрес, имя и пароль.");
    }
  }

  private int write(Verification verification) {
    out.printf(
        "Проверено записей журнала: %d, цепочек: %d, ещё не запечатано: %d.%n",
        verification.lines(), verification.chains(), verification.tail());
    verification
        .findings()
        .forEach(
            finding ->
                out.printf(
                    "%s: %s %s (организация %s)%n",
                    finding.kind().title(), finding.source(), finding.row(), finding.chain()));
    out.println(
        verification.isWhole()
            ? "Изменений в обход «Вехи» не найдено."
            : "Найдено изменений: " + verification.findings().size() + ".");
    return verification.isWhole() ? CommandLine.DONE : CommandLine.REFUSED;
  }

  private String setting(String name) throws ParseException {
    String value = environment.get(PREFIX + name);
    if (value == null) {
      throw new ParseException("В окружении нет " + PREFIX + name + ".");
    }
    return value;
  }
}
