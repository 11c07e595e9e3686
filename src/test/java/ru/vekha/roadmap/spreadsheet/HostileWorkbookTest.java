package ru.vekha.roadmap.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.vekha.roadmap.AssertRefused.assertReadOrRefused;
import static ru.vekha.roadmap.AssertRefused.assertRefused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vekha.roadmap.Formats;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapReader;
import ru.vekha.roadmap.packed.ZipParts;

/** Workbooks that do harm or are no roadmap. */
class HostileWorkbookTest {
  private static final int MEGABYTE = 1024 * 1024;
  private static final String NAME = "план.xlsx";

  @Test
  void theWorkbookThatTheOthersAreMadeOfIsRead() {
    byte[] workbook =
        ZipParts.workbook(row(1, "Мероприятие", "Срок") + row(2, "Дело", "май")).zip();

    assertThat(new RoadmapReader(ReadLimits.standard()).read(NAME, workbook).rows()).hasSize(1);
  }

  @Test
  void sheetOfTwoHundredMegabytesIsRefused() throws IOException {
    assertRefused(NAME, endless(210 * MEGABYTE, "<row><c s='%d'/></row>"), "недопустимо большого");
  }

  @Test
  void millionRowsAreRefusedAndThousandsOfEmptyOnesAreNot() throws IOException {
    String row = "<row><c t='str'><v>слово %d</v></c></row>";
    assertRefused(NAME, endless(60 * MEGABYTE, row), "слишком много строк");

    StringBuilder empty = new StringBuilder(row(1, "Мероприятие", "Срок") + row(2, "Дело", "май"));
    for (int index = 3; index < 100_000; index++) {
      empty.append("<row r='").append(index).append("' s='1'/>");
    }
    byte[] workbook = ZipParts.workbook(empty.toString()).zip();
    assertThat(new RoadmapReader(ReadLimits.standard()).read(NAME, workbook).rows()).hasSize(1);
  }

  @Test
  void thousandsOfColumnsAreRefused() {
    String[] words = new String[16_384];
    Arrays.fill(words, "слово");

    assertRefused(NAME, ZipParts.workbook(row(1, words)).zip(), "слишком много столбцов");
  }

  @Test
  void cellsFarApartDoNotFillTheMemory() {
    StringBuilder rows = new StringBuilder();
    for (int number = 1; number < 9_000; number++) {
      rows.append("<row r='").append(number).append("'>");
      for (int cell = 0; cell < 3; cell++) {
        char first = (char) ('A' + (number + cell) % 17);
        char second = (char) ('A' + (number * 3 + cell) % 23);
        rows.append("<c r='").append(first).append(second).append(number);
        rows.append("' t='str'><v>x</v></c>");
      }
      rows.append("</row>");
    }
    assertRefused(NAME, ZipParts.workbook(rows.toString()).zip(), "слишком много");
  }

  @Test
  void longestWordsMarksAndCommentsAreRefused() {
    String long4 = "а".repeat(4 * MEGABYTE);
    String head = "<row><c t='str'><v>1</v></c></row>";

    assertRefused(NAME, ZipParts.workbook(head + "<x y='" + long4 + "'/>").zip(), "недопустимо");
    assertRefused(NAME, ZipParts.workbook(head + "<!--" + long4 + "-->").zip(), "недопустимо");
    assertRefused(NAME, ZipParts.workbook(head + "<?x " + long4 + "?>").zip(), "недопустимо");
    assertRefused(NAME, ZipParts.workbook("<![CDATA[" + long4 + "]]>").zip(), "недопустимо");
  }

  @Test
  void endlessNamesAreRefused() {
    StringBuilder names = new StringBuilder();
    for (int index = 0; index < 10_000; index++) {
      names.append("<n").append(index).append("/>");
    }
    assertRefused(NAME, ZipParts.workbook(names.toString()).zip(), "недопустимо");
  }

  @Test
  void laughingEntitiesAndWideLettersAreRefused() {
    String laughing =
        "<!DOCTYPE d [<!ENTITY a 'ха'><!ENTITY b '&a;&a;&a;'>]><worksheet>&b;</worksheet>";
    ZipParts late = ZipParts.workbook("").part("xl/worksheets/sheet1.xml", laughing);
    assertRefused(NAME, late.zip(), "DOCTYPE");

    byte[] wide = laughing.getBytes(StandardCharsets.UTF_16LE);
    assertRefused(
        NAME, ZipParts.workbook("").part("xl/worksheets/sheet1.xml", wide).zip(), "повреждён");
  }

  @ParameterizedTest
  @CsvSource({
    "xl/vbaProject.bin, макросы",
    "xl/macrosheets/sheet1.xml, макросы",
    "xl/workbook.bin, двоичная",
    "xl/embeddings/oleObject1.bin, встроены",
    "xl/media/next.zip, встроены"
  })
  void partsThatDoHarmAreRefused(String part, String reason) {
    assertRefused(NAME, ZipParts.workbook(row(1, "а", "б")).part(part, "x").zip(), reason);
  }

  @Test
  void linksToOtherFilesAreRefused() {
    ZipParts linked =
        ZipParts.workbook(row(1, "а", "б"))
            .part(
                "xl/externalLinks/_rels/externalLink1.xml.rels",
                ZipParts.relation(
                    "externalLinkPath", "file:///другая.xlsx", "TargetMode='External'"));

    assertRefused(NAME, linked.zip(), "вне файла");
  }

  @Test
  void lockedWorkbooksAreRefused() throws IOException, GeneralSecurityException {
    assertRefused(NAME, encrypted(Formats.bytes("sheet.xlsx")), "паролем");

    ByteArrayOutputStream old = new ByteArrayOutputStream();
    Biff8EncryptionKey.setCurrentUserPassword("тайна");
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("тайна");
      workbook.write(old);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertRefused("план.xls", old.toByteArray(), "паролем");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sheet.xlsx", "sheet.xls", "sheet.ods"})
  void damagedWorkbooksAreRefusedOrReadButNeverFail(String file) {
    byte[] whole = Formats.bytes(file);
    Random random = new Random(7);
    for (int round = 0; round < 150; round++) {
      byte[] damaged = Arrays.copyOf(whole, whole.length - random.nextInt(3) * 512);
      for (int hit = 0; hit < 1 + round % 20; hit++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      assertReadOrRefused(file, damaged);
    }
  }

  private static byte[] encrypted(byte[] document) throws IOException, GeneralSecurityException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("тайна");
      try (OutputStream stream = encryptor.getDataStream(files)) {
        stream.write(document);
      }
      files.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  // Random numbers keep the sheet from packing better than a real one.
  private static byte[] endless(int length, String row) throws IOException {
    Random random = new Random(3);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ZipParts parts = ZipParts.workbook("");
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name :
          List.of(
              "[Content_Types].xml",
              "_rels/.rels",
              "xl/workbook.xml",
              "xl/_rels/workbook.xml.rels")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(parts.part(name).getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write("<worksheet>".getBytes(StandardCharsets.UTF_8));
      for (int written = 0; written < length; ) {
        byte[] words = row.formatted(random.nextInt()).repeat(20).getBytes(StandardCharsets.UTF_8);
        zip.write(words);
        written += words.length;
      }
    }
    return bytes.toByteArray();
  }

  private static String row(int number, String... words) {
    StringBuilder row = new StringBuilder(number > 0 ? "<row r='" + number + "'>" : "<row>");
    for (String word : words) {
      row.append("<c t='str'><v>").append(word).append("</v></c>");
    }
    return row.append("</row>").toString();
  }
}
