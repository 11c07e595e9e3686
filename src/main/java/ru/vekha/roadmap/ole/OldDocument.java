package ru.vekha.roadmap.ole;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import ru.vekha.roadmap.RoadmapRefused;

/** A compound file that was looked through and holds nothing harmful. */
public final class OldDocument {
  private static final int HEADER = 512;
  private static final int SECTOR_SHIFT = 30;
  private static final int TABLES = 44;
  private static final int ENTRIES = 5_000;
  private static final int DEEPEST = 20;

  private final byte[] content;
  private final OldKind kind;

  private OldDocument(byte[] content) {
    this.content = content;
    kind = reading(root -> kindOf(namesIn(root)));
  }

  /**
   * Looks through the file.
   *
   * @throws RoadmapRefused when it is damaged, unsafe, locked or no document
   */
  public static OldDocument open(byte[] content) {
    checkHeader(content);
    return new OldDocument(content);
  }

  // The header says how large the file is; what it says is taken from memory before it is read.
  private static void checkHeader(byte[] content) {
    if (content.length < HEADER) {
      throw OldRefusals.damaged();
    }
    ByteBuffer header = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    int shift = header.getShort(SECTOR_SHIFT);
    int tables = header.getInt(TABLES);
    long sector = shift == 9 || shift == 12 ? 1L << shift : 0;
    long leastSize = (tables - 1L) * (sector / Integer.BYTES) * sector;
    if (sector == 0 || tables < 1 || leastSize > content.length) {
      throw OldRefusals.damaged();
    }
  }

  /** What kind of document it is. */
  public OldKind kind() {
    return kind;
  }

  /**
   * Reads the file; whatever goes wrong in it is a refusal, for the libraries that know these
   * formats throw exceptions of all kinds at broken ones.
   *
   * @throws RoadmapRefused when it cannot be read
   */
  public <T> T read(Function<DirectoryNode, T> reader) {
    return reading(reader);
  }

  private <T> T reading(Function<DirectoryNode, T> reader) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      return reader.apply(files.getRoot());
    } catch (RoadmapRefused refused) {
      throw refused;
    } catch (EncryptedDocumentException locked) {
      throw OldRefusals.locked();
    } catch (OldFileFormatException older) {
      throw OldRefusals.tooOld();
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw OldRefusals.damaged();
    }
  }

  private static Set<String> namesIn(DirectoryEntry root) {
    Set<String> names = new TreeSet<>();
    collect(root, names, 0);
    return names;
  }

  private static void collect(DirectoryEntry folder, Set<String> names, int depth) {
    for (Entry entry : folder) {
      names.add((depth == 0 ? "/" : "") + entry.getName().toLowerCase(Locale.ROOT));
      if (names.size() > ENTRIES || depth > DEEPEST) {
        throw OldRefusals.damaged();
      }
      if (entry instanceof DirectoryEntry inner) {
        collect(inner, names, depth + 1);
      }
    }
  }

  private static OldKind kindOf(Set<String> names) {
    if (names.contains("/encryptedpackage")) {
      throw OldRefusals.locked();
    }
    if (names.stream().anyMatch(name -> name.matches("/?(?:macros|_?vba.*)"))) {
      throw OldRefusals.macros();
    }
    if (names.stream().anyMatch(name -> name.matches("/mbd[0-9a-f]{8}|\u0001ole10native"))) {
      throw OldRefusals.embedded();
    }
    if (names.contains("/worddocument")) {
      return OldKind.WORD;
    }
    if (names.contains("/workbook")) {
      return OldKind.EXCEL;
    }
    throw names.contains("/book") ? OldRefusals.tooOld() : OldRefusals.noDocument();
  }
}
