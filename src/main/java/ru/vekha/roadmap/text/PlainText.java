package ru.vekha.roadmap.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a text file into words, in the encodings that Russian offices use. */
final class PlainText {
  private static final Charset WINDOWS = Charset.forName("windows-1251");

  private PlainText() {}

  /** The text, or nothing when the bytes are not text in any known encoding. */
  static Optional<String> decode(byte[] content) {
    if (startsWith(content, 0xFF, 0xFE)) {
      return strictly(content, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(content, 0xFE, 0xFF)) {
      return strictly(content, 2, StandardCharsets.UTF_16BE);
    }
    int mark = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return strictly(content, mark, StandardCharsets.UTF_8).or(() -> strictly(content, 0, WINDOWS));
  }

  private static Optional<String> strictly(byte[] content, int from, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content, from, content.length - from))
              .toString();
      return text.chars().anyMatch(PlainText::isControl) ? Optional.empty() : Optional.of(text);
    } catch (CharacterCodingException otherEncoding) {
      return Optional.empty();
    }
  }

  private static boolean isControl(int letter) {
    return letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r' && letter != '\f';
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
