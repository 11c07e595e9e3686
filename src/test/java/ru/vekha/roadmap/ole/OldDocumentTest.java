package ru.vekha.roadmap.ole;

import static ru.vekha.roadmap.AssertRefused.assertReadOrRefused;
import static ru.vekha.roadmap.AssertRefused.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vekha.roadmap.Formats;

/** Old documents that do harm or are no roadmap. */
class OldDocumentTest {

  @ParameterizedTest
  @CsvSource({
    "plan.doc, Macros, макросы",
    "plan.doc, _VBA_PROJECT, макросы",
    "sheet.xls, _VBA_PROJECT_CUR, макросы",
    "sheet.xls, MBD0001A2B3, встроены",
    "plan.doc, EncryptedPackage, паролем"
  })
  void foldersThatDoHarmAreRefused(String file, String folder, String reason) throws IOException {
    assertRefused(file, with(Formats.bytes(file), folder), reason);
  }

  @Test
  void foldersDeepInsideAreFound() throws IOException {
    try (POIFSFileSystem files =
            new POIFSFileSystem(new ByteArrayInputStream(Formats.bytes("plan.doc")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      DirectoryEntry folder = files.getRoot().createDirectory("ObjectPool");
      folder.createDirectory("_1234").createDirectory("VBA");
      files.writeFilesystem(bytes);
      assertRefused("plan.doc", bytes.toByteArray(), "макросы");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Book, до 1997 года",
    "PowerPoint Document, не документ Word",
    "__properties_version1.0, не документ Word"
  })
  void otherFilesAreNamed(String stream, String reason) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      files.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
      files.writeFilesystem(bytes);
      assertRefused("план.doc", bytes.toByteArray(), reason);
    }
  }

  @Test
  void headerThatPromisesGigabytesIsRefused() {
    byte[] file = Formats.bytes("plan.doc");
    ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(44, 30_000);

    assertRefused("план.doc", file, "повреждён");
    assertRefused("план.doc", Arrays.copyOf(file, 300), "повреждён");
  }

  @Test
  void lockedDocumentIsRefused() {
    byte[] file = Formats.bytes("plan.doc");
    // The bit of Word's own header that says the rest is encrypted.
    int header = indexOf(file, 0xEC, 0xA5);
    file[header + 11] |= 1;

    assertRefused("план.doc", file, "паролем");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.doc", "numbered.doc"})
  void damagedDocumentsAreRefusedOrReadButNeverFail(String name) {
    byte[] whole = Formats.bytes(name);
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      byte[] damaged = Arrays.copyOf(whole, whole.length - random.nextInt(3) * 512);
      for (int hit = 0; hit < 1 + round % 20; hit++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      assertReadOrRefused(name, damaged);
    }
  }

  private static byte[] with(byte[] file, String folder) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      files.getRoot().createDirectory(folder).createDirectory("inner");
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static int indexOf(byte[] file, int first, int second) {
    int index = 512;
    while ((file[index] & 0xFF) != first || (file[index + 1] & 0xFF) != second) {
      index++;
    }
    return index;
  }
}
