package ru.vekha.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that office documents come in; known by name and first bytes together. */
enum FileKind {
  PDF("application/pdf", List.of("pdf"), "25504446"),
  JPEG("image/jpeg", List.of("jpg", "jpeg"), "ffd8ff"),
  PNG("image/png", List.of("png"), "89504e47"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      List.of("docx"),
      "504b0304"),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      List.of("xlsx"),
      "504b0304"),
  ODT("application/vnd.oasis.opendocument.text", List.of("odt"), "504b0304"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", List.of("ods"), "504b0304"),
  DOC("application/msword", List.of("doc"), "d0cf11e0"),
  XLS("application/vnd.ms-excel", List.of("xls"), "d0cf11e0");

  private final String mediaType;
  private final List<String> endings;
  private final String start;

  FileKind(String mediaType, List<String> endings, String start) {
    this.mediaType = mediaType;
    this.endings = endings;
    this.start = start;
  }

  String mediaType() {
    return mediaType;
  }

  /** The kind of a file, or nothing when name and content do not agree on a known one. */
  static Optional<FileKind> of(String fileName, byte[] content) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.endings.contains(ending) && kind.starts(content))
        .findFirst();
  }

  private boolean starts(byte[] content) {
    byte[] expected = java.util.HexFormat.of().parseHex(start);
    return content.length > expected.length
        && Arrays.equals(content, 0, expected.length, expected, 0, expected.length);
  }
}
