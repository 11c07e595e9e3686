package ru.vekha.roadmap.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * The bytes of a document, read a bounded number of times: a damaged file may send its reader round
 * in circles.
 */
final class CountedRead implements RandomAccessRead {
  private static final long TIMES = 40;
  private static final long FREE_BYTES = 64L * 1024 * 1024;

  private final RandomAccessReadBuffer bytes;
  private long left;

  CountedRead(byte[] content) {
    bytes = new RandomAccessReadBuffer(content);
    left = FREE_BYTES + TIMES * content.length;
  }

  private void count(int read) throws IOException {
    left -= Math.max(1, read);
    if (left < 0) {
      throw new IOException("The document is read in circles");
    }
  }

  @Override
  public int read() throws IOException {
    count(1);
    return bytes.read();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = bytes.read(target, offset, length);
    count(read);
    return read;
  }

  @Override
  public long getPosition() throws IOException {
    return bytes.getPosition();
  }

  @Override
  public void seek(long position) throws IOException {
    count(1);
    bytes.seek(position);
  }

  @Override
  public long length() throws IOException {
    return bytes.length();
  }

  @Override
  public boolean isClosed() {
    return bytes.isClosed();
  }

  @Override
  public boolean isEOF() throws IOException {
    return bytes.isEOF();
  }

  @Override
  public RandomAccessReadView createView(long start, long length) throws IOException {
    return new RandomAccessReadView(this, start, length);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
