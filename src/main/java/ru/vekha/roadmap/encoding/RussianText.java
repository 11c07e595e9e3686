package ru.vekha.roadmap.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decodes text in the encodings of Russian offices: UTF-8 and UTF-16 with or without a mark, and
 * windows-1251, KOI8-R and IBM866, which are told apart by how Russian the words become.
 */
public final class RussianText {
  private static final List<Charset> SINGLE_BYTE =
      List.of(
          Charset.forName("windows-1251"), Charset.forName("KOI8-R"), Charset.forName("IBM866"));
  private static final int SAMPLE = 64 * 1024;

  private RussianText() {}

  /** The text; nothing when the bytes are no text in any of these encodings. */
  public static Optional<String> decode(byte[] content) {
    return wide(content)
        .or(() -> utf8(content))
        .or(
            () ->
                SINGLE_BYTE.stream()
                    .max(
                        Comparator.comparingLong(
                            charset -> Russianness.of(sample(content, charset))))
                    .map(charset -> new String(content, charset)))
        .filter(text -> text.chars().noneMatch(RussianText::isControl));
  }

  /** The text of a file that names its own encoding, which counts where the bytes do not tell. */
  public static Optional<String> decode(byte[] content, Charset declared) {
    boolean told = SINGLE_BYTE.contains(declared) && wide(content).isEmpty();
    return told && utf8(content).isEmpty()
        ? Optional.of(new String(content, declared))
        : decode(content);
  }

  private static Optional<String> wide(byte[] content) {
    if (startsWith(content, 0xFF, 0xFE)) {
      return strictly(content, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(content, 0xFE, 0xFF)) {
      return strictly(content, 2, StandardCharsets.UTF_16BE);
    }
    return switch (WideBytes.of(content)) {
      case LITTLE_END_FIRST -> strictly(content, 0, StandardCharsets.UTF_16LE);
      case BIG_END_FIRST -> strictly(content, 0, StandardCharsets.UTF_16BE);
      case NONE -> Optional.empty();
    };
  }

  private static Optional<String> utf8(byte[] content) {
    int mark = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return strictly(content, mark, StandardCharsets.UTF_8);
  }

  private static String sample(byte[] content, Charset charset) {
    return new String(content, 0, Math.min(SAMPLE, content.length), charset);
  }

  private static Optional<String> strictly(byte[] content, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content, from, content.length - from))
              .toString());
    } catch (CharacterCodingException otherEncoding) {
      return Optional.empty();
    }
  }

  private static boolean isControl(int letter) {
    return letter < ' ' && "\t\n\r\f\u000B\u001A".indexOf(letter) < 0;
  }

  private static boolean startsWith(byte[] content, int... mark) {
    if (content.length < mark.length) {
      return false;
    }
    for (int index = 0; index < mark.length; index++) {
      if ((content[index] & 0xFF) != mark[index]) {
        return false;
      }
    }
    return true;
  }
}
