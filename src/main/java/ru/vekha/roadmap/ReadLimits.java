package ru.vekha.roadmap;

/**
 * How much of an untrusted file is read before it is refused; checked before anything is parsed.
 *
 * @param fileBytes the greatest size of the file as it comes
 * @param zipEntries the greatest number of parts in a packed file
 * @param inflatedBytes the greatest size of all parts unpacked
 * @param inflateRatio how many times larger than its packed form a part may be
 * @param tableRows the greatest number of rows in the document's tables
 * @param tableColumns the greatest number of columns of a table
 * @param tableCells the greatest number of cells in the document's tables
 * @param characters the greatest number of characters of text in the document
 */
public record ReadLimits(
    int fileBytes,
    int zipEntries,
    long inflatedBytes,
    int inflateRatio,
    int tableRows,
    int tableColumns,
    int tableCells,
    int characters) {

  private static final int MEGABYTE = 1024 * 1024;

  /** A limit that is not above zero would refuse every document. */
  public ReadLimits {
    if (fileBytes < 1
        || zipEntries < 1
        || inflatedBytes < 1
        || inflateRatio < 1
        || tableRows < 1
        || tableColumns < 1
        || tableCells < 1
        || characters < 1) {
      throw new IllegalArgumentException("Every limit has to be above zero");
    }
  }

  /** Limits that no real order comes near: 20 MB, 2,000 parts, 200 MB unpacked, ratio 100. */
  public static ReadLimits standard() {
    return new ReadLimits(
        20 * MEGABYTE, 2_000, 200L * MEGABYTE, 100, 10_000, 500, 150_000, 5_000_000);
  }

  /**
   * Checks the size of a file before anything is read of it.
   *
   * @throws RoadmapRefused when it is empty or too large
   */
  void checkSize(int bytes) {
    if (bytes == 0) {
      throw new RoadmapRefused("Файл пуст.", "Проверьте, тот ли файл выбран.");
    }
    if (bytes > fileBytes) {
      throw new RoadmapRefused(
          "Файл больше " + Math.max(1, fileBytes / MEGABYTE) + " МБ.",
          "Уберите из документа картинки и приложения, оставьте приказ и дорожную карту.");
    }
  }

  /** The same limits with another size of the file. */
  public ReadLimits withFileBytes(int bytes) {
    return new ReadLimits(
        bytes,
        zipEntries,
        inflatedBytes,
        inflateRatio,
        tableRows,
        tableColumns,
        tableCells,
        characters);
  }
}
