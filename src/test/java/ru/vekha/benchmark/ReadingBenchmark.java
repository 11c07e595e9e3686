package ru.vekha.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import ru.vekha.deadline.DeadlineBenchmark;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapReader;

/**
 * Reads the phrases of the tests, one by one; then a roadmap of 1,000 rows from each format, beside
 * the format's own library that only opens the same file in the same run.
 */
public final class ReadingBenchmark {
  private static final int ROWS = 1_000;

  private final RoadmapReader reader = new RoadmapReader(ReadLimits.standard());
  private final LargeRoadmap roadmap = new LargeRoadmap(ROWS);

  private ReadingBenchmark() {}

  /** Prints a table; takes a minute or two on a quiet machine. */
  public static void main(String[] none) throws Exception {
    print("| %s | %s | %s | %s | %s |", "what", "time", "library alone", "ratio", "peak heap");
    print("|---|---|---|---|---|");
    phrases();
    new ReadingBenchmark().documents();
  }

  private static void phrases() {
    DeadlineBenchmark benchmark = new DeadlineBenchmark();
    double microseconds = benchmark.microseconds();
    print(
        "| a phrase, average of %,d different | %.1f µs: %,.0f a second | | | |",
        benchmark.phrases(), microseconds, 1e6 / microseconds);
  }

  private void documents() throws Exception {
    byte[] docx = roadmap.docx();
    document("1,000 rows .docx", "roadmap.docx", docx, () -> openWord(docx));
    byte[] xlsx = roadmap.xlsx();
    document("1,000 rows .xlsx", "roadmap.xlsx", xlsx, () -> openSheet(xlsx));
    Optional<byte[]> pdf = roadmap.pdf();
    if (pdf.isPresent()) {
      document("1,000 rows .pdf", "roadmap.pdf", pdf.get(), () -> openPdf(pdf.get()));
    } else {
      print("| 1,000 rows .pdf | no Chromium on the path to print it | | | |");
    }
  }

  private void document(String what, String name, byte[] content, Measured.Task library)
      throws Exception {
    assertThat(reader.read(name, content).rows()).hasSize(ROWS);
    Measured ours = Measured.of(() -> reader.read(name, content));
    Measured bare = Measured.of(library);
    print(
        "| %s | %.0f ms | %.0f ms | %.2f | %d MB |",
        what, ours.millis(), bare.millis(), ours.millis() / bare.millis(), ours.peakMegabytes());
  }

  private static void openWord(byte[] content) throws Exception {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
      assertThat(document.getTables()).isNotEmpty();
    }
  }

  private static void openSheet(byte[] content) throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      assertThat(book.getSheetAt(0).getLastRowNum()).isGreaterThanOrEqualTo(ROWS);
    }
  }

  private static void openPdf(byte[] content) throws Exception {
    try (PDDocument document = Loader.loadPDF(content)) {
      assertThat(new PDFTextStripper().getText(document)).contains("наставник");
    }
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
