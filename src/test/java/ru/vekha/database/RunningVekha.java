package ru.vekha.database;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The real application as a process of its own; a test ends it by its id. */
final class RunningVekha implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");
  private static final Pattern PASSWORD = Pattern.compile("Пароль у всех один: (\\S+)");
  private static final int PATIENCE_MINUTES = 4;

  private final Process process;
  private final StringBuffer console = new StringBuffer();
  private final CompletableFuture<Integer> port = new CompletableFuture<>();
  private final CompletableFuture<String> password = new CompletableFuture<>();

  private RunningVekha(Process process) {
    this.process = process;
    Thread reader = new Thread(this::read, "console of " + process.pid());
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts it with settings on the command line and in its environment. */
  static RunningVekha start(
      Path workingFolder, Map<String, String> environment, String... settings) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8",
                "-Duser.timezone=Asia/Vladivostok",
                "-cp",
                classPath(),
                "ru.vekha.VekhaApplication",
                "--server.port=0",
                // As dear as it should be it takes as long as the rest of the example.
                "--vekha.password-strength=4"));
    command.addAll(List.of(settings));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(workingFolder.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
    builder.environment().putAll(environment);
    try {
      return new RunningVekha(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The port it answers at, once it does. */
  int port() {
    return shown(port);
  }

  /** The password that the console shows with the example's accounts, once it does. */
  String examplePassword() {
    return shown(password);
  }

  private <T> T shown(CompletableFuture<T> awaited) {
    try {
      return awaited.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("It does not start:\n" + console, e);
    }
  }

  /** What it has written so far. */
  String console() {
    return console.toString();
  }

  /** Waits for it to end by itself and returns its exit value. */
  int exitValue() {
    try {
      if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
        throw new IllegalStateException("It does not end:\n" + console);
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** As a power cut would: without a word. */
  void kill() {
    process.destroyForcibly();
    exitValue();
  }

  /** As an operator would: asks it to end and waits. */
  void stop() {
    process.destroy();
    exitValue();
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      stop();
    }
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        console.append(line).append('\n');
        Matcher address = ADDRESS.matcher(line);
        if (address.find()) {
          port.complete(Integer.valueOf(address.group(1)));
        }
        Matcher shown = PASSWORD.matcher(line);
        if (shown.find()) {
          password.complete(shown.group(1));
        }
        line = lines.readLine();
      }
    } catch (IOException e) {
      console.append(e);
    }
    port.completeExceptionally(new IllegalStateException("It has ended"));
    password.completeExceptionally(new IllegalStateException("It has ended"));
  }

  /** What is shipped and its libraries, without anything of the tests. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        // It runs in a folder of its own.
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
