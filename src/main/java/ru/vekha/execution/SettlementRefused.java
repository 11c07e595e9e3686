package ru.vekha.execution;

/**
 * A settlement that came too late: somebody has settled the same meanwhile, or the draft has been
 * launched. Nothing was stored; the message is for the person who tried.
 */
public final class SettlementRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SettlementRefused(String message) {
    super(message);
  }
}
