package ru.vekha.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A migration is done by the owner, so what it writes into a table under the log would be named an
 * alteration, and a new column with a value would change each row's digest.
 */
class LaterMigrationsTest {

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final String BEGINNING = "V0300__audit_log.sql";
  private static final String WATCHED =
      "(act_hi_(procinst|actinst|taskinst|varinst|detail|decinst|incident|identitylink|op_log)"
          + "|control_card|control_event|shift_request|document|form_submission|directory_event)\\b";
  private static final Pattern WRITES =
      Pattern.compile("\\b(update|insert into|delete from|truncate( table)?)\\s+" + WATCHED);
  private static final Pattern FILLED_COLUMN =
      Pattern.compile(
          "alter table\\s+" + WATCHED + "[^;]*\\badd\\b(?!\\s+constraint)[^;]*(not null|default)");
  private static final Pattern BODIES = Pattern.compile("(\\$\\w*\\$).*?\\1", Pattern.DOTALL);

  @Test
  void laterMigrationsLeaveWhatIsUnderTheLogAsItIs() throws IOException {
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      List<Path> later =
          files
              .filter(file -> file.getFileName().toString().startsWith("V"))
              .filter(file -> file.getFileName().toString().compareTo(BEGINNING) > 0)
              .toList();
      for (Path file : later) {
        assertThat(offences(Files.readString(file))).as(file.toString()).isZero();
      }
    }
  }

  @Test
  void whatWouldBeAnAlterationIsSeen() {
    assertThat(offences("UPDATE control_card SET level = 0;")).isOne();
    assertThat(offences("INSERT INTO document SELECT 1;")).isOne();
    assertThat(offences("ALTER TABLE document ADD COLUMN x int NOT NULL DEFAULT 0;")).isOne();
    assertThat(offences("ALTER TABLE document ADD COLUMN x int;")).isZero();
    assertThat(offences("UPDATE document_content SET content = ''; SELECT x DEFAULT;")).isZero();
    assertThat(offences("CREATE FUNCTION f() AS $$ BEGIN UPDATE document SET size = 1; END $$;"))
        .isZero();
  }

  private static long offences(String sql) {
    String done =
        BODIES
            .matcher(sql.replaceAll("--.*", "").toLowerCase(Locale.ROOT))
            .replaceAll("body")
            .replaceAll("\\s+", " ");
    return WRITES.matcher(done).results().count() + FILLED_COLUMN.matcher(done).results().count();
  }
}
