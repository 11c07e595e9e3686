package ru.vekha.mentoring;

/** Whether a text can be kept: not empty where it must be there, not too long, no hidden signs. */
final class PlainText {

  private PlainText() {}

  /** What is wrong with a text, in Russian; empty if nothing is. */
  static String problem(String text, boolean required, int most) {
    if (required && text.isBlank()) {
      return "заполните это поле.";
    }
    if (text.length() > most) {
      return "слишком длинно, нужно не больше " + most + " знаков.";
    }
    return text.codePoints().anyMatch(PlainText::isNoWriting)
        ? "есть невидимый служебный знак. Наберите текст заново, без вставки."
        : "";
  }

  /** Control signs, halves of pairs and signs that turn the direction of writing. */
  private static boolean isNoWriting(int sign) {
    int type = Character.getType(sign);
    return (type == Character.CONTROL && sign != '\n' && sign != '\r' && sign != '\t')
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED;
  }
}
