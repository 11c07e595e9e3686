package ru.vekha.document;

/** A file that somebody sends, once it is known to be an office document. */
public record OfficeFile(String name, String mediaType, byte[] content) {

  private static final int LONGEST_NAME = 200;

  /**
   * Looks at a file.
   *
   * @throws DocumentRefused if it is empty or of an unknown kind
   */
  public static OfficeFile of(String fileName, byte[] content) {
    String name = plainName(fileName);
    if (content.length == 0) {
      throw new DocumentRefused("Файл «" + name + "» пуст. Выберите другой файл.");
    }
    FileKind kind =
        FileKind.of(name, content)
            .orElseThrow(
                () ->
                    new DocumentRefused(
                        "Файл «"
                            + name
                            + "» не похож на документ. Подойдут PDF, DOCX, DOC, ODT, XLSX, XLS, ODS, JPG и PNG."));
    return new OfficeFile(name, kind.mediaType(), content);
  }

  /** Browsers may send a whole path; line breaks and quotes would break headers. */
  private static String plainName(String fileName) {
    String name =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    String clean = name.replaceAll("[\\p{Cntrl}\"<>|:*?]", "_").strip();
    return clean.length() > LONGEST_NAME ? clean.substring(clean.length() - LONGEST_NAME) : clean;
  }
}
