package ru.vekha.reporting.methodology;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import ru.vekha.document.Documents;
import ru.vekha.reporting.TableReport;
import ru.vekha.reporting.xlsx.TableWorkbook;

/**
 * An organisation's folder as one archive, written while it is read: neither the archive nor a file
 * of it is ever in memory as a whole, and no transaction waits for a slow receiver.
 */
@Component
public class FolderArchive {

  private final Documents documents;

  FolderArchive(Documents documents) {
    this.documents = documents;
  }

  /** What the archive is called. */
  public static String fileName(CheckedOrganisation checked, LocalDate today) {
    String title = "Документы " + checked.organisation().shortName();
    return new TableReport(title, List.of(), today, List.of(), List.of(), List.of())
        .fileName("zip");
  }

  /** Writes all files, then the register of contents, which says what came of each hash. */
  public void write(CheckedOrganisation checked, LocalDate today, OutputStream to)
      throws IOException {
    ZoneId zone = checked.organisation().zone();
    Set<UUID> altered = new HashSet<>();
    try (ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
      // Most office files are packed already; trying harder costs time and wins little.
      zip.setLevel(Deflater.BEST_SPEED);
      for (DocumentFolder.Filed filed : checked.folder().files()) {
        ZipEntry entry = new ZipEntry(filed.path());
        entry.setTimeLocal(filed.file().uploadedAt().atZone(zone).toLocalDateTime());
        zip.putNextEntry(entry);
        if (!sameContent(filed.file(), zip)) {
          altered.add(filed.file().id());
        }
        zip.closeEntry();
      }
      zip.putNextEntry(new ZipEntry("Опись.xlsx"));
      zip.write(TableWorkbook.of(FolderSheet.of(checked, altered, today)));
      zip.closeEntry();
    }
  }

  private boolean sameContent(ResultFile file, ZipOutputStream zip) throws IOException {
    MessageDigest digest = sha256();
    documents.copy(file.id(), new DigestOutputStream(zip, digest));
    return HexFormat.of().formatHex(digest.digest()).equals(file.sha256());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
