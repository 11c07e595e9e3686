package ru.vekha.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
  private static final String ROADMAP =
      """
      Управление образования Приозёрского района
      ПРИКАЗ
      от 12.01.2023 № 7-о

      Дорожная карта внедрения наставничества на 2023 год

      № п/п\tМероприятие\tСрок\tОтветственный\tРезультат
      I. Подготовка
      1\tВыбрать кураторов\tдо 10.02\tДиректора школ\tПриказ
      2\tСобрать запросы\tкогда получится\tКураторы\tАнкеты
      3\tПоддерживать пары\tв течение года\tКураторы\tЖурнал встреч
      II. Завершение
      4\tПодвести итоги\tмай Х года\tДиректора школ\tОтчёт
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

  @TempDir private Path folder;

  private int run(String in, String... args) {
    return CommandLine.run(
        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(messages, true, StandardCharsets.UTF_8),
        args);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String told() {
    return messages.toString(StandardCharsets.UTF_8);
  }

  private Path file(String name, String words) throws IOException {
    return Files.writeString(folder.resolve(name), words);
  }

  @Test
  void phrasesComeOutInTheirOrderUnderAHeading() {
    int code =
        run(
            "до 19.02.2021г.\n\nежеквартально\nв течение года\nнепонятно когда\n",
            "deadlines",
            "--from",
            "2021-01-01",
            "--to",
            "2021-12-31");

    assertThat(code).isZero();
    assertThat(printed())
        .isEqualTo(
            """
            phrase\tkind\tstarts\tfirst\tlast\toccurrences\twords
            до 19.02.2021г.\tby_date\t2021-01-01\t2021-02-19\t2021-02-19\t1\tдо 19.02.2021
            ежеквартально\tquarterly\t2021-01-01\t2021-03-31\t2021-12-31\t4\tежеквартально
            в течение года\tduring_year\t2021-01-01\t\t2021-12-31\t0\tв течение года
            непонятно когда\tunknown\t\t\t\t0\t
            """);
    assertThat(told()).isEmpty();
  }

  /** The column window_start of the specification's list of deadlines. */
  @Test
  void aDeadlineStartsWithItsStretchOrTheOrderOrThePeriod() {
    run(
        """
        до 15.09.2021
        до 01.05.2021
        с 1 по 15 сентября 2021
        25.06.2021 25.09.2021
        Май (ежегодно)
        ежегодно до 10.09
        по мере необходимости
        """,
        "deadlines",
        "--from=2021-02-01",
        "--to=2022-12-31",
        "--order=2021-05-27");

    assertThat(printed().lines().skip(1).map(line -> line.split("\t", -1)[2]))
        .containsExactly(
            "2021-05-27", "2021-02-01", "2021-09-01", "2021-02-01", "2021-02-01", "2021-02-01", "");
  }

  @Test
  void eventAndSchoolYearDateWhatHangsOnThem() {
    run(
        "в течение двух недель с даты определения модели\nмай Х года\n",
        "deadlines",
        "--from=2021-05-01",
        "--to=2022-06-30",
        "--event=2021-10-01",
        "--school-year=2021");

    assertThat(printed()).contains("\t2021-10-15\t2021-10-15\t1\t").contains("\t2021-05-31\t");
  }

  @Test
  void documentComesOutInItsOwnWordsWithWhatTheyMean() throws IOException {
    int code = run("", "read", file("карта.txt", ROADMAP).toString());

    assertThat(code).isZero();
    JsonNode json = new ObjectMapper().readTree(printed());
    assertThat(json.at("/authority").asText())
        .isEqualTo("Управление образования Приозёрского района");
    assertThat(json.at("/order/number").asText()).isEqualTo("7-о");
    assertThat(json.at("/order/date").asText()).isEqualTo("2023-01-12");
    assertThat(json.at("/period/from").asText()).isEqualTo("2023-01-01");
    assertThat(json.at("/rows")).hasSize(4);
    JsonNode first = json.at("/rows/0");
    assertThat(first.get("number").asText()).isEqualTo("1");
    assertThat(first.get("section").asText()).isEqualTo("I. Подготовка");
    assertThat(first.get("title").asText()).isEqualTo("Выбрать кураторов");
    assertThat(first.get("deadline").asText()).isEqualTo("до 10.02");
    assertThat(first.get("responsible").asText()).isEqualTo("Директора школ");
    assertThat(first.get("result").asText()).isEqualTo("Приказ");
    assertThat(first.at("/due/kind").asText()).isEqualTo("by_date");
    assertThat(first.at("/due/first").asText()).isEqualTo("2023-02-10");
    assertThat(json.at("/rows/2/due/first").isNull()).isTrue();
    assertThat(json.at("/rows/2/due/last").asText()).isEqualTo("2023-12-31");
    assertThat(json.at("/problems")).hasSize(1);
    assertThat(json.at("/problems/0/row").asText()).isEqualTo("2");
    assertThat(json.at("/problems/0/what").asText()).startsWith("Срок не понят: «когда получится»");
  }

  @Test
  void optionsWinOverTheDocumentAndTheClosingStageIsTheNextSpring() throws IOException {
    run(
        "",
        "read",
        file("карта.txt", ROADMAP).toString(),
        "--from=2023-05-01",
        "--to=2024-06-30",
        "--school-year=2023");

    JsonNode json = new ObjectMapper().readTree(printed());
    assertThat(json.at("/period/to").asText()).isEqualTo("2024-06-30");
    assertThat(json.at("/rows/3/due/last").asText()).isEqualTo("2024-05-31");
  }

  @Test
  void documentThatCannotBeReadIsRefusedInRussian() throws IOException {
    int code = run("", "read", file("пусто.txt", "").toString());

    assertThat(code).isEqualTo(CommandLine.REFUSED);
    assertThat(printed()).isEmpty();
    assertThat(told()).isEqualToIgnoringNewLines("Файл пуст. Проверьте, тот ли файл выбран.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deadlines | Не указан период",
        "deadlines --from 2021-01-01 | Не указан период",
        "deadlines --from 2021-12-31 --to 2021-01-01 | --to раньше --from",
        "deadlines --from 31.12.2021 --to 2022-01-01 | а нужно так: 2021-09-15",
        "deadlines --from 0021-01-01 --to 2022-01-01 | от 2000 до 2099",
        "deadlines --from | «--from» нет значения",
        "deadlines --frm 2021-01-01 | Неизвестный параметр «--frm»",
        "deadlines --from 2021-01-01 --to 2021-12-31 --school-year 21 | а нужно так: 2021",
        "deadlines лишнее --from 2021-01-01 --to 2021-12-31 | со стандартного ввода",
        "read | Нужен один файл",
        "read a.txt b.txt | Нужен один файл",
        "read a.txt --from 2021-01-01 | Период указан наполовину",
      })
  void misuseIsExplained(String command, String message) {
    assertThat(run("", command.split(" "))).isEqualTo(CommandLine.MISUSED);
    assertThat(told()).contains(message).contains("Как запускать:");
  }

  @Test
  void fileThatIsNotThereIsNamed() {
    assertThat(run("", "read", "нет такого.docx")).isEqualTo(CommandLine.REFUSED);
    assertThat(told()).contains("«нет такого.docx» не найден");
  }

  @Test
  void onlyTheCommandsKeepTheServerFromStarting() {
    assertThat(CommandLine.isMeant("read", "x.docx")).isTrue();
    assertThat(CommandLine.isMeant("deadlines")).isTrue();
    assertThat(CommandLine.isMeant()).isFalse();
    assertThat(CommandLine.isMeant("--server.port=8081")).isFalse();
  }
}
