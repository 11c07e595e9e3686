package ru.vekha.database.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The embedded database's passwords: made at the first start, kept in a file only the owner reads.
 *
 * @param superuser password of {@code postgres}
 * @param owner password of {@code vekha_owner}, who owns the schema and runs the migrations
 * @param application password of {@code vekha}, who has no right to change the schema
 */
record DatabaseSecrets(String superuser, String owner, String application) {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Reads the file or, where there is none, makes new passwords and writes it. */
  static DatabaseSecrets in(Path file) {
    try {
      if (Files.exists(file)) {
        return read(file);
      }
      DatabaseSecrets made = new DatabaseSecrets(password(), password(), password());
      made.write(file);
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DatabaseSecrets read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return new DatabaseSecrets(
        properties.getProperty("superuser"),
        properties.getProperty("owner"),
        properties.getProperty("application"));
  }

  private void write(Path file) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("superuser", superuser);
    properties.setProperty("owner", owner);
    properties.setProperty("application", application);
    Path half = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(half);
    Files.createFile(half);
    DataFolder.restrictToOwner(half, "rw-------");
    try (Writer writer = Files.newBufferedWriter(half)) {
      properties.store(writer, null);
    }
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String password() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
