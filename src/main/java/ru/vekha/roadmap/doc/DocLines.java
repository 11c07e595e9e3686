package ru.vekha.roadmap.doc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.flow.Flow;
import ru.vekha.roadmap.ole.OldDocument;
import ru.vekha.roadmap.table.Line;

/** Reads Word documents of the old format (.doc). */
public final class DocLines {
  private static final int FLAGS = 11;
  private static final int ENCRYPTED = 1;

  private final ReadLimits limits;

  /** Reads within these limits. */
  public DocLines(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * The paragraphs and table rows of the document in reading order.
   *
   * @throws ru.vekha.roadmap.RoadmapRefused when the document is broken or too large
   */
  public List<Line> read(OldDocument document) {
    return document.read(this::lines);
  }

  private List<Line> lines(DirectoryNode files) {
    try (HWPFDocument document = open(files)) {
      Flow flow = new Flow(limits);
      new DocText(flow).read(document.getRange());
      return flow.lines();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  // Word's own header says whether all that follows is encrypted.
  private static HWPFDocument open(DirectoryNode files) throws IOException {
    try (InputStream text = files.createDocumentInputStream("WordDocument")) {
      byte[] header = text.readNBytes(FLAGS + 1);
      if (header.length > FLAGS && (header[FLAGS] & ENCRYPTED) != 0) {
        throw new EncryptedDocumentException("The document is encrypted");
      }
    }
    return new HWPFDocument(files);
  }
}
