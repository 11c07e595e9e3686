package ru.vekha.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as users type them, in the packaged Vekha and a process of its own. */
class CommandLineIT {
  private static final Path JAR = Path.of("target", "vekha.jar");

  @TempDir private Path folder;

  private String run(int expectedCode, String in, String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of(java(), "-jar", JAR.toString()));
    command.addAll(List.of(args));
    Path messages = folder.resolve("messages.txt");
    // A machine whose own charset is not UTF-8 must not spoil the letters.
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(messages.toFile());
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    try (OutputStream input = process.getOutputStream()) {
      input.write(in.getBytes(StandardCharsets.UTF_8));
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    String told = Files.readString(messages);
    assertThat(process.exitValue()).as(told).isEqualTo(expectedCode);
    assertThat(told).doesNotContainPattern("[A-Za-z]{4}");
    return expectedCode == 0 ? out : told;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  @Test
  void phrasesAreReadWithoutAServer() throws Exception {
    String out = run(0, "до 10.09\n", "deadlines", "--from", "2022-01-01", "--to", "2022-12-31");

    assertThat(out.lines().toList())
        .containsExactly(
            "phrase\tkind\tstarts\tfirst\tlast\toccurrences\twords",
            "до 10.09\tby_date\t2022-01-01\t2022-09-10\t2022-09-10\t1\tдо 10 сентября");
  }

  @Test
  void refusalIsToldInRussianOnStandardError() throws Exception {
    assertThat(run(CommandLine.REFUSED, "", "read", emptyFile())).startsWith("Файл пуст.");
  }

  @Test
  void fileIsFoundWhereTheLocaleKnowsNoRussianLetters() throws Exception {
    String name = "Дорожная карта.txt";
    Path inner = Files.createDirectory(folder.resolve("Приказы"));
    Files.writeString(
        inner.resolve(name),
        "План на 2023 год\n№\tМероприятие\tСрок\tОтветственный\n1\tОтчёт\tдо 01.06\tДиректор\n");

    assertThat(run(0, "", "read", inner.resolve(name).toString())).contains("\"2023-06-01\"");
  }

  private String emptyFile() throws IOException {
    return Files.createFile(folder.resolve("empty.docx")).toString();
  }
}
