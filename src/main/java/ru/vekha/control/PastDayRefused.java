package ru.vekha.control;

/** A day as of which nothing can be told; the message says in Russian why and what to do. */
public final class PastDayRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PastDayRefused(String message) {
    super(message);
  }
}
