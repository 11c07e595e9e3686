package ru.vekha.cockpit.board.filter;

/** The board was asked for something that it cannot show; the message is for the user. */
public final class BoardRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BoardRefused(String message) {
    super(message);
  }

  /** A workbook of so many rows is not made; the board as it is and as it was say so alike. */
  public static BoardRefused tooManyRows() {
    return new BoardRefused(
        "В один файл выгружается не больше 20 000 строк. Сузьте отбор: выберите организацию,"
            + " дорожную карту или показатель.");
  }
}
