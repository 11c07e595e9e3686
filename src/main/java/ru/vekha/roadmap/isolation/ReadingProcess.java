package ru.vekha.roadmap.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import ru.vekha.roadmap.IsolatedReader;
import ru.vekha.roadmap.RoadmapRefused;

/** Starts this program again for one document, and stops it when it takes too long. */
public final class ReadingProcess {
  private static final int LARGEST_ANSWER = 64 * 1024 * 1024;
  // Work is measured by the processor, so that a busy machine refuses no good document.
  private static final Duration WORK = Duration.ofSeconds(4);
  private static final Duration WAIT = Duration.ofSeconds(15);
  private static final long LOOK_MILLIS = 100;

  private static final List<String> OPTIONS =
      List.of(
          "-Xmx256m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:-UsePerfData",
          "-Djava.awt.headless=true",
          "-Duser.timezone=UTC");
  private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";
  private static final String APPLICATION = "ru.vekha.VekhaApplication";

  private static final RoadmapRefused TOO_MUCH =
      new RoadmapRefused(
          "Документ слишком сложен: прочитать его не хватило времени или памяти.",
          "Оставьте в нём только приказ и дорожную карту, без картинок и приложений, и сохраните"
              + " его заново.");

  private ReadingProcess() {}

  /**
   * What the process says about a document.
   *
   * @throws RoadmapRefused when it needs too much time or memory
   */
  public static Answer answer(Request request) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command());
    builder.environment().clear();
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    try {
      CompletableFuture<byte[]> answer = CompletableFuture.supplyAsync(() -> told(process));
      CompletableFuture<Void> asked = CompletableFuture.runAsync(() -> ask(process, request));
      byte[] json = await(answer, process);
      asked.join();
      if (json.length == 0 || json.length > LARGEST_ANSWER) {
        throw TOO_MUCH;
      }
      return Answer.from(json);
    } finally {
      process.destroyForcibly();
    }
  }

  private static List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(isPacked() ? LAUNCHER : APPLICATION);
    command.add(IsolatedReader.COMMAND);
    return command;
  }

  private static boolean isPacked() {
    return ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") != null;
  }

  private static byte[] await(CompletableFuture<byte[]> answer, Process process) {
    long end = System.nanoTime() + WAIT.toNanos();
    while (System.nanoTime() < end && !hasWorkedTooLong(process)) {
      try {
        return answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        continue;
      } catch (ExecutionException broken) {
        throw TOO_MUCH;
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        throw TOO_MUCH;
      }
    }
    throw TOO_MUCH;
  }

  private static boolean hasWorkedTooLong(Process process) {
    return process.info().totalCpuDuration().filter(spent -> spent.compareTo(WORK) > 0).isPresent();
  }

  private static byte[] told(Process process) {
    try (InputStream out = process.getInputStream()) {
      return out.readNBytes(LARGEST_ANSWER + 1);
    } catch (IOException gone) {
      return new byte[0];
    }
  }

  // A process that ends before it has read everything says so by its answer.
  private static void ask(Process process, Request request) {
    try (OutputStream in = process.getOutputStream()) {
      request.writeTo(in);
    } catch (IOException gone) {
      process.destroyForcibly();
    }
  }
}
