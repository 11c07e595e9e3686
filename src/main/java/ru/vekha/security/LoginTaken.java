package ru.vekha.security;

/** Somebody signs in with this name already. */
public final class LoginTaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LoginTaken(Throwable cause) {
    super("The login is taken", cause);
  }
}
