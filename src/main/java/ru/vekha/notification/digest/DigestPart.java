package ru.vekha.notification.digest;

/** The lists of a digest, in the order in which they are read. */
enum DigestPart {
  LATE("Просрочено"),
  TODAY("Срок сегодня"),
  RETURNED("Возвращено на доработку"),
  SOON("Срок в ближайшие дни"),
  TO_ACCEPT("Ждёт вашей приёмки");

  private final String title;

  DigestPart(String title) {
    this.title = title;
  }

  /** The list's heading. */
  String title() {
    return title;
  }
}
