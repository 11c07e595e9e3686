package ru.vekha.monitoring;

/** Something that cannot be done with a reporting period; the message is for the user. */
public final class PeriodRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PeriodRefused(String message) {
    super(message);
  }
}
