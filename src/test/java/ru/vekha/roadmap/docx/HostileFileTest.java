package ru.vekha.roadmap.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapReader;
import ru.vekha.roadmap.RoadmapRefused;

/** Files that do harm or are no roadmap: each is refused soon, in Russian, with a remedy. */
class HostileFileTest {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final int MEGABYTE = 1024 * 1024;

  private final RoadmapReader reader = new RoadmapReader(ReadLimits.standard());

  @Test
  void theHarmlessDocumentThatTheOthersAreMadeOfIsRead() {
    assertThat(reader.read("план.docx", DocxParts.harmless().zip()).rows()).hasSize(1);
  }

  @Test
  void emptyFileIsRefused() {
    assertRefused("план.docx", new byte[0], "Файл пуст");
  }

  @Test
  void tooLargeFileIsRefusedBeforeAllOfItIsRead() throws IOException {
    RoadmapReader small = new RoadmapReader(ReadLimits.standard().withFileBytes(MEGABYTE));
    ByteArrayInputStream content = new ByteArrayInputStream(new byte[3 * MEGABYTE]);

    assertThatThrownBy(() -> small.read("план.docx", content)).hasMessageContaining("больше 1 МБ");
    assertThat(content.available()).isGreaterThan(MEGABYTE);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomBytesAreRefused(long seed) {
    byte[] bytes = new byte[10_000];
    new Random(seed).nextBytes(bytes);

    assertRefused("план.docx", bytes, "");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void damagedDocumentsAreRefusedOrReadButNeverFail(long seed) {
    byte[] document = DocxParts.harmless().zip();
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      byte[] damaged = Arrays.copyOf(document, document.length - random.nextInt(3) * 50);
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      try {
        reader.read("план.docx", damaged);
      } catch (RoadmapRefused expected) {
        assertThat(expected.remedy()).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, PDF",
    "{\\rtf1, RTF",
    "MZ this program, программа",
    "Rar!, архив",
    "<!DOCTYPE html><html>, веб-страница",
    "GIF89a, картинка"
  })
  void otherFormatsUnderTheNameOfADocumentAreNamed(String content, String expected) {
    assertRefused("план.docx", content.getBytes(StandardCharsets.ISO_8859_1), expected);
  }

  @Test
  void plainTextUnderTheNameOfADocumentIsRefused() {
    assertRefused("план.docx", "просто текст".getBytes(StandardCharsets.UTF_8), "простой текст");
  }

  @Test
  void zipBombInOnePartIsRefused() {
    byte[] bomb = DocxParts.harmless().part("word/media/a.xml", new byte[210 * MEGABYTE]).zip();
    assertThat(bomb.length).isLessThan(MEGABYTE);

    assertRefused("план.docx", bomb, "недопустимо большого размера");
  }

  @Test
  void zipBombInTheTextItselfIsRefused() {
    String words = "а".repeat(20 * MEGABYTE);
    byte[] bomb = DocxParts.withBody(DocxParts.paragraph(words)).zip();

    assertRefused("план.docx", bomb, "недопустимо большого размера");
  }

  @Test
  void thousandsOfPartsAreRefused() {
    DocxParts parts = DocxParts.harmless();
    for (int index = 0; index < 2_100; index++) {
      parts.part("word/media/" + index, "x");
    }
    assertRefused("план.docx", parts.zip(), "недопустимо большого размера");
  }

  @Test
  void externalEntityIsNeitherReadNorAccepted(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "тайна");
    String document =
        "<!DOCTYPE d [<!ENTITY x SYSTEM '"
            + secret.toUri()
            + "'>]>"
            + DocxParts.word("document", "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body>")
                .replaceFirst("<\\?xml[^>]*>", "");
    assertRefused(
        "план.docx", DocxParts.harmless().part("word/document.xml", document).zip(), "DOCTYPE");

    byte[] hidden = document.getBytes(StandardCharsets.UTF_16);
    assertRefused("план.docx", DocxParts.harmless().part("word/document.xml", hidden).zip(), "");
  }

  @Test
  void laughingEntitiesAreRefused() {
    String document =
        "<!DOCTYPE d [<!ENTITY a 'ха'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;'>]><d>&c;</d>";
    assertRefused(
        "план.docx", DocxParts.harmless().part("word/numbering.xml", document).zip(), "DOCTYPE");
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "<w:p>".repeat(100_000) + "</w:p>".repeat(100_000);
    assertRefused("план.docx", DocxParts.withBody(deep).zip(), "");
  }

  @Test
  void macrosAreRefused() {
    assertRefused(
        "план.docx", DocxParts.harmless().part("word/vbaProject.bin", "x").zip(), "макросы");
    assertRefused(
        "план.docx",
        DocxParts.harmless()
            .part(
                "[Content_Types].xml",
                "<Types><Override PartName='/word/document.xml' ContentType="
                    + "'application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>")
            .zip(),
        "макросы");
  }

  @Test
  void embeddedObjectsAreRefused() {
    assertRefused(
        "план.docx",
        DocxParts.harmless().part("word/embeddings/oleObject1.bin", "x").zip(),
        "встроены");
    assertRefused(
        "план.docx",
        DocxParts.harmless()
            .part(
                "word/_rels/document.xml.rels", DocxParts.relation("oleObject", "data/one.bin", ""))
            .zip(),
        "встроены");
  }

  @Test
  void templateElsewhereIsRefusedAndALinkInTheTextIsNot() {
    String mode = "TargetMode='External'";
    assertRefused(
        "план.docx",
        DocxParts.harmless()
            .part(
                "word/_rels/settings.xml.rels",
                DocxParts.relation("attachedTemplate", "http://127.0.0.1:9/t.dotm", mode))
            .zip(),
        "шаблон");
    byte[] linked =
        DocxParts.harmless()
            .part(
                "word/_rels/document.xml.rels",
                DocxParts.relation("hyperlink", "http://127.0.0.1:9/", mode))
            .zip();
    assertThatCode(() -> reader.read("план.docx", linked)).doesNotThrowAnyException();
  }

  @Test
  void otherPackedFormatsAreNamed() {
    assertRefused("план.docx", parts("xl/workbook.xml"), "Excel");
    assertRefused("план.docx", parts("content.xml", "META-INF/manifest.xml"), "LibreOffice");
    assertRefused("план.docx", parts("план.docx"), "архив");
  }

  private static byte[] parts(String... names) {
    DocxParts parts = DocxParts.empty();
    for (String name : names) {
      parts.part(name, "<x/>");
    }
    return parts.zip();
  }

  private void assertRefused(String name, byte[] content, String reason) {
    assertTimeout(
        SOON,
        () ->
            assertThatThrownBy(() -> reader.read(name, content))
                .isInstanceOfSatisfying(
                    RoadmapRefused.class,
                    refused -> {
                      assertThat(refused.what()).containsPattern("[а-я]+.*\\.$").contains(reason);
                      assertThat(refused.remedy()).containsPattern("[а-я]+.*\\.$");
                    }));
  }
}
