package ru.vekha.roadmap;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The formats that are read, and the names that files of each may come under. */
enum FileFormat {
  WORD("документ Word (.docx)", "docx", "dotx"),
  OLD_WORD("документ Word старого образца (.doc)", "doc", "dot"),
  ODF_TEXT("документ LibreOffice (.odt)", "odt", "ott"),
  EXCEL("книга Excel (.xlsx)", "xlsx", "xltx"),
  OLD_EXCEL("книга Excel старого образца (.xls)", "xls", "xlt"),
  ODF_SPREADSHEET("таблица LibreOffice (.ods)", "ods", "ots"),
  // Programs of many kinds give web pages the names of Office, so that Office opens them.
  WEB_PAGE("веб-страница (.html)", "html", "htm", "xhtml", "doc", "xls"),
  PDF("документ PDF", "pdf"),
  CSV("таблица, разделённая знаками (.csv)", "csv", "xls"),
  TEXT("простой текст (.txt)", "txt", "text", "md", "tsv");

  private final String words;
  private final Set<String> names;

  FileFormat(String words, String... names) {
    this.words = words;
    this.names = Set.of(names);
  }

  /** Whether a file of this name may be of this format; a name without an ending says nothing. */
  boolean agrees(String fileName) {
    String ending = ending(fileName);
    return ending.isEmpty() || names.contains(ending);
  }

  /** Whether the name is this format's own and no other's. */
  boolean isUsualName(String fileName) {
    String ending = ending(fileName);
    return names.contains(ending)
        && Stream.of(values()).filter(format -> format.names.contains(ending)).count() == 1;
  }

  /** What is wrong when the name speaks of another format. */
  RoadmapRefused mismatch(String fileName) {
    String ending = ending(fileName);
    String byName =
        Stream.of(values())
            .filter(format -> format.names.contains(ending))
            .map(format -> format.words)
            .findFirst()
            .orElse("файл ." + ending);
    return new RoadmapRefused(
        "По имени это " + byName + ", а внутри " + words + ".",
        "Проверьте, тот ли файл выбран. Если тот, откройте его в своей программе и сохраните в"
            + " нужном формате.");
  }

  private static String ending(String fileName) {
    String name = fileName.substring(fileName.lastIndexOf('/') + 1);
    int point = name.lastIndexOf('.');
    String ending = point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT).strip();
    // «План на 2021 г.», «Приказ от 01.09»: a point that no format's name stands behind.
    return ending.matches("[a-z]{1,5}|[a-z0-9]{3,4}") && !ending.matches("\\d+") ? ending : "";
  }
}
