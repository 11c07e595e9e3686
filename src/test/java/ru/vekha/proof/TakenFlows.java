package ru.vekha.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The sequence flows that tests have taken, as lines «process flow». Each JVM of the build writes a
 * file of its own, and {@link ProofIT} reads them all when every other test has run.
 */
final class TakenFlows {

  private static final Path FOLDER = Path.of("target", "taken-flows");
  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

  private TakenFlows() {}

  static void note(String process, String flow) {
    String line = process + " " + flow;
    if (SEEN.add(line)) {
      append(line);
    }
  }

  static Set<String> ofAllTests() {
    Set<String> taken = new TreeSet<>();
    if (Files.isDirectory(FOLDER)) {
      try (Stream<Path> files = Files.list(FOLDER)) {
        for (Path file : files.toList()) {
          taken.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return taken;
  }

  private static synchronized void append(String line) {
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(
          FOLDER.resolve(ProcessHandle.current().pid() + ".txt"),
          line + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
