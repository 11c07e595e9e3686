package ru.vekha.cockpit.board;

/** The board was asked for something that it cannot show; the message is for the user. */
public final class BoardRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BoardRefused(String message) {
    super(message);
  }
}
