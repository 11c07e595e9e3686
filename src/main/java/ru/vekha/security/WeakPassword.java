package ru.vekha.security;

/** A password that does not keep to the policy; the message is for the person who chose it. */
public final class WeakPassword extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WeakPassword(String message) {
    super(message);
  }
}
