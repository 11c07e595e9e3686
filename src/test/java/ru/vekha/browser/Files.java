package ru.vekha.browser;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** Files as people choose them in a page. */
final class Files {

  private static final String SMALLEST_PDF =
      """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
      trailer<</Root 1 0 R>>
      %%EOF
      """;

  private Files() {}

  static FilePayload pdf(String name) {
    return new FilePayload(
        name, "application/pdf", SMALLEST_PDF.getBytes(StandardCharsets.US_ASCII));
  }

  static FilePayload word(String name, byte[] content) {
    return new FilePayload(
        name, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", content);
  }
}
