package ru.vekha.roadmap;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** What a file is by its first bytes; formats that are not read say what to do instead. */
enum FileFormat {
  ZIP("", "PK\u0003\u0004"),
  PDF("Это файл PDF.", "%PDF"),
  RTF("Это файл RTF.", "{\\rtf"),
  OLD_OFFICE("Это документ старого формата Office (.doc или .xls).", "\u00D0\u00CF\u0011\u00E0"),
  PICTURE(
      "Это картинка, а не документ.", "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*"),
  PROGRAM("Это программа, а не документ.", "MZ", "\u007FELF", "#!"),
  ARCHIVE("Это архив, а не документ.", "Rar!", "7z\u00BC\u00AF", "\u001F\u008B", "PK\u0005\u0006"),
  WEB_PAGE("Это веб-страница.", "<!doctype html", "<html"),
  TEXT("");

  private final String name;
  private final String[] marks;

  FileFormat(String name, String... marks) {
    this.name = name;
    this.marks = marks;
  }

  static FileFormat of(byte[] content) {
    String head =
        new String(content, 0, Math.min(content.length, 64), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT)
            .stripLeading();
    return Stream.of(values())
        .filter(format -> Arrays.stream(format.marks).anyMatch(mark -> startsWith(head, mark)))
        .findFirst()
        .orElse(TEXT);
  }

  private static boolean startsWith(String head, String mark) {
    return head.startsWith(mark.toLowerCase(Locale.ROOT));
  }

  /** Why a file of this format is not read. */
  RoadmapRefused refusal(byte[] content) {
    if (this == OLD_OFFICE && isEncrypted(content)) {
      return new RoadmapRefused(
          "Документ защищён паролем.", "Снимите пароль в Word и сохраните документ как .docx.");
    }
    return new RoadmapRefused(
        name, "Сохраните дорожную карту в Word как документ .docx и загрузите его.");
  }

  // An encrypted document is a container of the old format with this stream in it.
  private static boolean isEncrypted(byte[] content) {
    String bytes = new String(content, StandardCharsets.ISO_8859_1);
    return bytes.contains(
        new String(
            "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
  }
}
