package ru.vekha.security;

/** The present password was not given rightly; the message is for the person who typed it. */
public final class WrongPassword extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongPassword(String message, Throwable cause) {
    super(message, cause);
  }
}
