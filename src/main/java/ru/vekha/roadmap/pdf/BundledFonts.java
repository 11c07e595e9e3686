package ru.vekha.roadmap.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for fonts that a document names but does not carry. Only the places of letters matter,
 * so the fonts of the machine are never searched and nothing is written beside them.
 */
final class BundledFonts implements FontMapper {
  private static final String SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final TrueTypeFont sans;

  private BundledFonts() {
    try (InputStream font = PDDocument.class.getResourceAsStream(SANS)) {
      sans = new TTFParser().parse(new RandomAccessReadBuffer(font));
    } catch (IOException damagedLibrary) {
      throw new UncheckedIOException(damagedLibrary);
    }
  }

  private static final class Once {
    private static final BundledFonts FONTS = new BundledFonts();
  }

  /** Makes the reader of PDF documents use these fonts and no others. */
  static void use() {
    FontMappers.set(Once.FONTS);
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(sans, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(sans, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo info) {
    return new CIDFontMapping(null, sans, true);
  }
}
