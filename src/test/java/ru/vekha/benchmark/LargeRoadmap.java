package ru.vekha.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.PrintedRoadmap;
import ru.vekha.roadmap.RoadmapData;

/** One long roadmap in the formats that are measured. */
final class LargeRoadmap {
  private static final List<String> DEADLINES =
      List.of(
          "до 15.09.2021",
          "ежеквартально",
          "сентябрь – октябрь 2021 г.",
          "в течение года",
          "до 10 числа месяца, следующего за отчётным",
          "в течение двух недель со дня утверждения плана");
  private static final List<String> HEADING =
      List.of("№ п/п", "Наименование мероприятия", "Срок", "Ответственный", "Результат");

  private final RoadmapData data;

  LargeRoadmap(int rows) {
    data =
        new RoadmapData(
            "large",
            "План мероприятий (дорожная карта) развития наставничества на 2021 год",
            OrganisationKind.MUNICIPALITY,
            "Приозёрский район",
            "7-о",
            LocalDate.of(2021, 1, 12),
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2021, 12, 31),
            IntStream.rangeClosed(1, rows).mapToObj(LargeRoadmap::row).toList());
  }

  private static ActivityRow row(int number) {
    return new ActivityRow(
        number + ".",
        "",
        "",
        "Проведение встречи кураторов и наставников по плану работы группы № " + number,
        DEADLINES.get(number % DEADLINES.size()),
        "Управление образования, руководители образовательных организаций",
        "Протокол встречи, информационная справка",
        number);
  }

  byte[] docx() {
    return PrintedRoadmap.docx(data);
  }

  byte[] xlsx() {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet("Дорожная карта");
      fill(sheet.createRow(0), List.of(data.title()));
      fill(sheet.createRow(2), HEADING);
      for (ActivityRow row : data.rows()) {
        fill(sheet.createRow(sheet.getLastRowNum() + 1), cells(row));
      }
      book.write(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void fill(Row row, List<String> words) {
    words.forEach(each -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(each));
  }

  private static List<String> cells(ActivityRow row) {
    return List.of(row.number(), row.title(), row.deadline(), row.responsible(), row.result());
  }

  /** Printed by the machine's Chromium; nothing where there is none. */
  Optional<byte[]> pdf() throws IOException, InterruptedException {
    Optional<Path> browser = browser();
    if (browser.isEmpty()) {
      return Optional.empty();
    }
    Path folder = Files.createTempDirectory("vekha-benchmark");
    Path page = Files.writeString(folder.resolve("roadmap.html"), html());
    Path pdf = folder.resolve("roadmap.pdf");
    new ProcessBuilder(
            browser.get().toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-pdf-header-footer",
            "--user-data-dir=" + folder.resolve("profile"),
            "--print-to-pdf=" + pdf,
            page.toUri().toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("chromium.txt").toFile())
        .start()
        .waitFor();
    return Optional.of(Files.readAllBytes(pdf));
  }

  private static Optional<Path> browser() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "chromium"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private String html() {
    return "<meta charset=utf-8><style>table{border-collapse:collapse}td{border:1px solid}</style><p>"
        + data.title()
        + "</p><table>"
        + Stream.concat(Stream.of(HEADING), data.rows().stream().map(LargeRoadmap::cells))
            .map(cells -> "<tr><td>" + String.join("<td>", cells))
            .collect(Collectors.joining())
        + "</table>";
  }
}
