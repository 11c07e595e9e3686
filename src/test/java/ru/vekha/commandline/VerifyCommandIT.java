package ru.vekha.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.cli.ParseException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import ru.vekha.VekhaTest;
import ru.vekha.town.TestTowns;

/** The history is proved from outside, by an account of the database alone. */
@VekhaTest
class VerifyCommandIT {

  @Autowired TestTowns towns;
  @Autowired Environment environment;

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  @Test
  void aWholeHistoryEndsWithNoughtAndAnAlteredOneWithOne() throws ParseException {
    towns.found();

    assertThat(verify(account())).as(this::told).isEqualTo(CommandLine.DONE);
    assertThat(told()).contains("Изменений в обход «Вехи» не найдено.");

    JdbcTemplate owner = owner();
    owner.update("ALTER TABLE document DISABLE TRIGGER audit_delete");
    try {
      assertThat(verify(account())).isEqualTo(CommandLine.REFUSED);
    } finally {
      owner.update("ALTER TABLE document ENABLE TRIGGER audit_delete");
    }
    assertThat(told())
        .contains("Журнал для этой таблицы отключён: document", "Найдено изменений: 1.");
  }

  @Test
  void whatIsMissingIsToldInRussian() {
    Map<String, String> account = account();
    account.put("SPRING_DATASOURCE_URL", property("spring.datasource.url") + "-elsewhere");
    assertThatThrownBy(() -> verify(account)).hasMessageContaining("База данных не отвечает");
    account.remove("SPRING_DATASOURCE_URL");
    assertThatThrownBy(() -> verify(account)).hasMessageContaining("SPRING_DATASOURCE_URL");
    assertThatThrownBy(
            () ->
                new VerifyCommand(new PrintStream(written), account())
                    .run(CommandOptions.of("order.docx")))
        .hasMessageContaining("файлы ей не нужны");
  }

  private int verify(Map<String, String> account) throws ParseException {
    PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);
    return new VerifyCommand(out, account).run(CommandOptions.of());
  }

  private String told() {
    return written.toString(StandardCharsets.UTF_8);
  }

  private Map<String, String> account() {
    Map<String, String> account = new HashMap<>();
    account.put("SPRING_DATASOURCE_URL", property("spring.datasource.url"));
    account.put("SPRING_DATASOURCE_USERNAME", property("spring.datasource.username"));
    account.put("SPRING_DATASOURCE_PASSWORD", property("spring.datasource.password"));
    return account;
  }

  private JdbcTemplate owner() {
    return new JdbcTemplate(
        new DriverManagerDataSource(
            property("spring.datasource.url"),
            property("spring.flyway.user"),
            property("spring.flyway.password")));
  }

  private String property(String name) {
    return environment.getRequiredProperty(name);
  }
}
