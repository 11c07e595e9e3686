package ru.vekha.control.stage;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.LatenessWords;

/**
 * Every table of stages that has ever been in force. The last one is; each node asks for it with
 * each batch, so that a node which has not been started anew follows a changed table as well.
 */
@Repository
public class LatenessPolicies {

  /** Any number that no other lock of the application has. */
  private static final long LOCK = 7_340_011;

  private final JdbcClient jdbc;
  private final LatenessWords words;
  private final Clock clock;
  private volatile @Nullable LatenessPolicy last;

  LatenessPolicies(JdbcClient jdbc, LatenessWords words, Clock clock) {
    this.jdbc = jdbc;
    this.words = words;
    this.clock = clock;
  }

  /** The table in force. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public LatenessPolicy current() {
    int version =
        jdbc.sql("SELECT max(version) FROM lateness_policy").query(Integer.class).single();
    LatenessPolicy known = last;
    if (known == null || known.version() != version) {
      known = read(version);
      last = known;
    }
    return known;
  }

  /** What a version said, as it was read. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public String content(int version) {
    return jdbc.sql("SELECT content FROM lateness_policy WHERE version = :version")
        .param("version", version)
        .query(String.class)
        .single();
  }

  /**
   * Puts a table into force, unless it is.
   *
   * @return whether it is a new one
   * @throws StageTableRefused if it cannot be used
   */
  @Transactional
  boolean keep(String file, byte[] content) {
    StageTable.read(file, content, words.keys()::contains);
    jdbc.sql("SELECT pg_advisory_xact_lock(:lock)::text")
        .param("lock", LOCK)
        .query(String.class)
        .single();
    return jdbc.sql(
                """
            INSERT INTO lateness_policy (version, file_name, content, read_at)
            SELECT coalesce(max(version), 0) + 1, :file, :content, :now FROM lateness_policy
            HAVING NOT EXISTS (SELECT 1 FROM lateness_policy p
                    WHERE p.version = (SELECT max(version) FROM lateness_policy) AND p.content = :content)""")
            .param("file", file)
            .param("content", new String(content, StandardCharsets.UTF_8))
            .param("now", Timestamp.from(clock.instant()))
            .update()
        > 0;
  }

  private LatenessPolicy read(int version) {
    return jdbc.sql("SELECT file_name, content FROM lateness_policy WHERE version = :version")
        .param("version", version)
        .query(
            (row, number) ->
                new LatenessPolicy(
                    version,
                    StageTable.read(
                        row.getString("file_name"),
                        row.getString("content").getBytes(StandardCharsets.UTF_8),
                        // Its letters were looked for when it was put into force, on another node
                        // maybe.
                        key -> true)))
        .single();
  }
}
