package ru.vekha.roadmap.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.ReadLimits;

/** Opens a document only when it is safe and its owner lets its words be read. */
final class PdfFile {
  private static final int PAGES = 500;
  private static final int OBJECTS = 300_000;

  private final ReadLimits limits;

  PdfFile(ReadLimits limits) {
    this.limits = limits;
  }

  /** Shows what is printed on each page. */
  void visit(byte[] content, Consumer<PageContent> visitor) {
    try (UnpackedBytes unpacked = new UnpackedBytes(limits)) {
      PdfStreams.check(content, unpacked);
      BundledFonts.use();
      try (PDDocument document = open(content)) {
        checkOpened(document, unpacked);
        read(document, visitor);
      }
    } catch (InvalidPasswordException locked) {
      throw PdfRefusals.password();
    } catch (IOException damaged) {
      throw PdfRefusals.damaged();
    }
  }

  private static PDDocument open(byte[] content) throws IOException {
    return Loader.loadPDF(new CountedRead(content), "", IOUtils.createMemoryOnlyStreamCache());
  }

  private static void checkOpened(PDDocument document, UnpackedBytes unpacked) throws IOException {
    COSDocument objects = document.getDocument();
    if (objects.getXrefTable().size() > OBJECTS) {
      throw PdfRefusals.unsafe();
    }
    if (!document.isEncrypted()) {
      return;
    }
    if (!document.getCurrentAccessPermission().canExtractContent()) {
      throw PdfRefusals.copyingForbidden();
    }
    // Only now can be seen what the encrypted parts hold.
    for (COSObjectKey key : List.copyOf(objects.getXrefTable().keySet())) {
      @Nullable COSObject object = objects.getObjectFromPool(key);
      if (object != null && object.getObject() instanceof COSStream stream) {
        try (InputStream packed = stream.createRawInputStream()) {
          unpacked.measure(packed, UnpackedBytes.WORDS);
        }
      }
    }
  }

  private void read(PDDocument document, Consumer<PageContent> visitor) throws IOException {
    Effort effort = new Effort(limits);
    int pages = 0;
    for (PDPage page : document.getPages()) {
      if (++pages > PAGES) {
        throw PdfRefusals.manyPages();
      }
      visitor.accept(PageReader.read(page, effort));
    }
  }
}
