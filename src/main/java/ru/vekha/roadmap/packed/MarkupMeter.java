package ru.vekha.roadmap.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops XML whose marks, comments or runs of words are longer than any office program writes: a
 * parser would hold each of them in memory as a whole. A document type is refused outright.
 */
final class MarkupMeter extends FilterInputStream {
  private static final int LONGEST_RUN = 2 * 1024 * 1024;
  private static final int LONGEST_REMARK = 64 * 1024;
  private static final int COMMENT_START = '<' << 16 | '!' << 8 | '-';
  private static final int WORDS_START = '<' << 16 | '!' << 8 | '[';
  private static final int COMMENT_END = '-' << 16 | '-' << 8 | '>';
  private static final int WORDS_END = ']' << 16 | ']' << 8 | '>';
  private static final int INSTRUCTION_END = '?' << 8 | '>';

  private enum Inside {
    NOTHING,
    COMMENT,
    WORDS,
    INSTRUCTION
  }

  private Inside inside = Inside.NOTHING;
  private int lastThree;
  private int run;

  MarkupMeter(InputStream xml) {
    super(xml);
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      follow(value);
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    for (int index = offset; index < offset + count; index++) {
      follow(buffer[index] & 0xFF);
    }
    return count;
  }

  private void follow(int value) {
    lastThree = lastThree << 8 & 0xFFFFFF | value;
    run++;
    if (inside == Inside.NOTHING) {
      followMarks(value);
    } else if (ends()) {
      inside = Inside.NOTHING;
      run = 0;
    }
    if (run > (inside == Inside.NOTHING ? LONGEST_RUN : LONGEST_REMARK)) {
      throw Refusals.bomb();
    }
  }

  private void followMarks(int value) {
    int before = lastThree >> 8 & 0xFF;
    if (value == '<') {
      run = 0;
    } else if (before == '<' && value == '?') {
      inside = Inside.INSTRUCTION;
    } else if (lastThree == COMMENT_START) {
      inside = Inside.COMMENT;
    } else if (lastThree == WORDS_START) {
      inside = Inside.WORDS;
    } else if (lastThree >> 8 == ('<' << 8 | '!')) {
      throw Refusals.unsafeXml();
    }
  }

  private boolean ends() {
    return switch (inside) {
      case COMMENT -> lastThree == COMMENT_END;
      case WORDS -> lastThree == WORDS_END;
      case INSTRUCTION -> (lastThree & 0xFFFF) == INSTRUCTION_END;
      case NOTHING -> false;
    };
  }

  @Override
  public void close() throws IOException {
    // The archive goes on to its next part.
  }
}
