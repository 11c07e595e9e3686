package ru.vekha.roadmap.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks through the bytes of a document, before anything opens it, for packed parts that are too
 * large when unpacked.
 */
final class PdfStreams {
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final int DICTIONARY = 4_096;
  private static final int MOST_STREAMS = 100_000;
  // Filters that are hardly used any more and whose result cannot be measured beforehand.
  private static final int RARE_BYTES = 64 * 1024;
  private static final int ENCRYPTED_OBJECT_BYTES = 256 * 1024;
  private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final Pattern PACKED =
      Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");
  private static final Pattern RARE = Pattern.compile("/(?:LZWDecode|LZW|RunLengthDecode|RL)\\b");
  private static final Pattern FILTER_ELSEWHERE = Pattern.compile("/(?:Filter|F)\\s*\\[?\\s*\\d");
  private static final Pattern OBJECTS = Pattern.compile("/(?:ObjStm|XRef)\\b");
  private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");

  private final byte[] content;
  private final UnpackedBytes unpacked;
  private final boolean encrypted;
  private int streams;
  private int rareBytes;
  private int encryptedObjectBytes;

  private PdfStreams(byte[] content, UnpackedBytes unpacked) {
    this.content = content;
    this.unpacked = unpacked;
    encrypted = isEncrypted(content);
  }

  static boolean isEncrypted(byte[] content) {
    return ESCAPED
        .matcher(new String(content, StandardCharsets.ISO_8859_1))
        .replaceAll(PdfStreams::unescaped)
        .contains("/Encrypt");
  }

  /** Measures every packed part. */
  static void check(byte[] content, UnpackedBytes unpacked) {
    new PdfStreams(content, unpacked).checkAll();
  }

  private void checkAll() {
    int end = 0;
    for (int at = next(0); at >= 0; at = next(at + STREAM.length)) {
      if (at >= 3 && content[at - 1] == 'd' && content[at - 2] == 'n') {
        continue;
      }
      if (++streams > MOST_STREAMS) {
        throw PdfRefusals.unsafe();
      }
      check(dictionary(end, at), data(at + STREAM.length));
      end = at;
    }
  }

  private void check(String dictionary, int data) {
    Matcher packed = PACKED.matcher(dictionary);
    boolean twice = packed.find() && packed.find();
    if (twice || FILTER_ELSEWHERE.matcher(dictionary).find()) {
      throw PdfRefusals.unsafe();
    }
    if (RARE.matcher(dictionary).find()) {
      rareBytes += rawLength(data);
      if (rareBytes > RARE_BYTES) {
        throw PdfRefusals.unsafe();
      }
    }
    boolean objects = OBJECTS.matcher(dictionary).find();
    if (encrypted && objects && !dictionary.contains("/XRef")) {
      encryptedObjectBytes += rawLength(data);
      if (encryptedObjectBytes > ENCRYPTED_OBJECT_BYTES) {
        throw PdfRefusals.unsafe();
      }
    }
    unpacked.measure(
        content,
        data,
        objects
            ? UnpackedBytes.OBJECTS
            : PICTURE.matcher(dictionary).find() ? UnpackedBytes.PICTURE : UnpackedBytes.WORDS);
  }

  private String dictionary(int from, int to) {
    int start = Math.max(from, to - DICTIONARY);
    String before = new String(content, start, to - start, StandardCharsets.ISO_8859_1);
    String own = before.substring(Math.max(0, before.lastIndexOf("obj")));
    return ESCAPED.matcher(own).replaceAll(PdfStreams::unescaped);
  }

  private static String unescaped(java.util.regex.MatchResult escape) {
    return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
  }

  private int data(int from) {
    int at = from;
    while (at < content.length && content[at] == ' ') {
      at++;
    }
    if (at < content.length && content[at] == '\r') {
      at++;
    }
    if (at < content.length && content[at] == '\n') {
      at++;
    }
    return at;
  }

  private int rawLength(int from) {
    int end = next(from);
    return (end < 0 ? content.length : end) - from;
  }

  private int next(int from) {
    outer:
    for (int at = from; at <= content.length - STREAM.length; at++) {
      for (int index = 0; index < STREAM.length; index++) {
        if (content[at + index] != STREAM[index]) {
          continue outer;
        }
      }
      return at;
    }
    return -1;
  }
}
