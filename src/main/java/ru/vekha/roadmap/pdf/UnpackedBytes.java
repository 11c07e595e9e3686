package ru.vekha.roadmap.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import ru.vekha.roadmap.ReadLimits;

/** Counts how large packed parts are when unpacked, and keeps nothing of them. */
final class UnpackedBytes implements AutoCloseable {
  private static final int MEGABYTE = 1024 * 1024;

  /** The most bytes of a part that lists objects or their places. */
  static final int OBJECTS = 8 * MEGABYTE;

  /** The most bytes of a part that draws a page or is a font. */
  static final int WORDS = 32 * MEGABYTE;

  /** The most bytes of a picture, which nobody opens. */
  static final int PICTURE = 200 * MEGABYTE;

  // The reader skips the two bytes of the head and needs no check sum at the end.
  private static final int HEAD = 2;

  private final Inflater inflater = new Inflater(true);
  private final byte[] thrownAway = new byte[64 * 1024];
  private final long most;
  private long total;

  UnpackedBytes(ReadLimits limits) {
    most = limits.inflatedBytes();
  }

  /** Counts the part that begins at this place; what is not packed this way counts nothing. */
  void measure(byte[] content, int from, int partMost) {
    if (from + HEAD >= content.length) {
      return;
    }
    inflater.reset();
    inflater.setInput(content, from + HEAD, content.length - from - HEAD);
    long before = total;
    try {
      while (count(inflater.inflate(thrownAway), before, partMost)) {}
    } catch (DataFormatException endOfThePart) {
      // What has been unpacked so far is counted.
    }
  }

  /** Counts a part that has been decrypted. */
  void measure(InputStream part, int partMost) throws IOException {
    byte[] packed = new byte[8 * 1024];
    inflater.reset();
    part.skipNBytes(Math.min(HEAD, part.available()));
    long before = total;
    for (int read = part.read(packed); read > 0; read = part.read(packed)) {
      inflater.setInput(packed, 0, read);
      try {
        while (count(inflater.inflate(thrownAway), before, partMost)) {}
      } catch (DataFormatException endOfThePart) {
        return;
      }
    }
  }

  private boolean count(int unpacked, long before, int partMost) {
    total += unpacked;
    if (total > most || total - before > partMost) {
      throw PdfRefusals.unsafe();
    }
    return unpacked > 0;
  }

  @Override
  public void close() {
    inflater.end();
  }
}
