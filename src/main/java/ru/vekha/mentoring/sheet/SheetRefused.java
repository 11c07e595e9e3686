package ru.vekha.mentoring.sheet;

import java.util.List;

/** A spreadsheet of which nothing can be taken; the message says in Russian why and what to do. */
public final class SheetRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Refuses a spreadsheet. */
  public SheetRefused(String message) {
    super(message);
  }

  /** Why, and what to do. */
  public String text() {
    return String.valueOf(getMessage());
  }

  static SheetRefused noTable() {
    return new SheetRefused(
        "В файле не найдена таблица с заголовками столбцов. Назовите столбцы так, как написано на"
            + " этой странице, и загрузите файл снова.");
  }

  static SheetRefused columnsMissing(List<String> names) {
    return new SheetRefused(
        "В таблице не хватает столбцов: "
            + String.join("; ", names)
            + ". Добавьте их и загрузите файл снова.");
  }

  static SheetRefused tooMany(int most) {
    return new SheetRefused(
        "В таблице больше " + most + " строк. Разделите её на несколько файлов.");
  }
}
