package ru.vekha.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The password of the demonstration's accounts: made for this installation at its first start and
 * kept beside the data, so that every start can show it.
 */
@Component
class DemoAccounts {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;

  DemoAccounts(@Value("${vekha.data-folder}") Path folder) {
    this.file = folder.resolve("demo-password.txt");
  }

  String password() {
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, "Vekha-" + (100_000 + RANDOM.nextInt(900_000)));
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
          Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
      }
      return Files.readString(file, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
