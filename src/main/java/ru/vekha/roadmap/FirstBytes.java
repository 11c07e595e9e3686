package ru.vekha.roadmap;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a file is by its first bytes; formats that are not read say what to do instead. */
enum FirstBytes {
  PACKED("", "PK\u0003\u0004"),
  PDF("", "%PDF"),
  RTF("Это файл RTF.", "{\\rtf"),
  OLD_OFFICE("", "\u00D0\u00CF\u0011\u00E0"),
  PICTURE(
      "Это картинка, а не документ.", "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*"),
  PROGRAM("Это программа, а не документ.", "MZ", "\u007FELF", "#!"),
  ARCHIVE("Это архив, а не документ.", "Rar!", "7z\u00BC\u00AF", "\u001F\u008B", "PK\u0005\u0006"),
  MAIL("Это веб-страница одним файлом (.mht) или письмо.", "mime-version:"),
  WEB_PAGE(""),
  XML("Это файл XML.", "<?xml"),
  TEXT("");

  private static final int HEAD = 4096;
  // «<!DOCTYPE html>», «<table border=1>»; Excel and Word begin saved pages with declarations.
  private static final Pattern WEB_PAGE_START =
      Pattern.compile(
          "(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*+"
              + "<(?:!doctype\\s+html|html|head|body|title|meta|style|table|div|p|h\\d|center|font|span)"
              + "[\\s>].*",
          Pattern.DOTALL);

  private final String name;
  private final String[] marks;

  FirstBytes(String name, String... marks) {
    this.name = name;
    this.marks = marks;
  }

  static FirstBytes of(byte[] content) {
    byte[] bytes = Arrays.copyOf(content, Math.min(content.length, HEAD));
    String head = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (WEB_PAGE_START.matcher(words(bytes)).matches()) {
      return WEB_PAGE;
    }
    String start = head.stripLeading();
    return Stream.of(values())
        .filter(format -> Arrays.stream(format.marks).anyMatch(mark -> startsWith(start, mark)))
        .findFirst()
        .orElse(TEXT);
  }

  private static String words(byte[] bytes) {
    boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0x1FD;
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    String words = new String(bytes, charset).toLowerCase(Locale.ROOT);
    return words.replace("\uFEFF", "").strip();
  }

  private static boolean startsWith(String head, String mark) {
    return head.startsWith(mark.toLowerCase(Locale.ROOT));
  }

  /** Why a file of this kind is not read. */
  RoadmapRefused refusal() {
    return new RoadmapRefused(
        name, "Сохраните дорожную карту в Word как документ .docx и загрузите его.");
  }
}
