package ru.vekha.reporting.web;

/** A question in the address that cannot be answered; the message is for the reader. */
final class QuestionRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  QuestionRefused(String message) {
    super(message);
  }
}
