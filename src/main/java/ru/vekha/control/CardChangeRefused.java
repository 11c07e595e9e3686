package ru.vekha.control;

/** A change that the card's state does not allow; the message is for the person who tried. */
public final class CardChangeRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CardChangeRefused(String message) {
    super(message);
  }
}
