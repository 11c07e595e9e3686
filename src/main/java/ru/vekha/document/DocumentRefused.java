package ru.vekha.document;

/** A file that is not taken; the message says in Russian why and what to do. */
public final class DocumentRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DocumentRefused(String message) {
    super(message);
  }
}
