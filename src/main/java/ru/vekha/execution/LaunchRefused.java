package ru.vekha.execution;

/** A launch that cannot be; nothing was stored. The message is for the person who asked for it. */
public final class LaunchRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LaunchRefused(String message) {
    super(message);
  }
}
