package ru.vekha.notification.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret part of a calendar's address: 256 random bits, which nobody guesses. */
public record FeedToken(String text) {

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  static FeedToken next() {
    byte[] secret = new byte[32];
    RANDOM.nextBytes(secret);
    return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  /** The token that somebody asks with, if it can be one. */
  public static Optional<FeedToken> of(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new FeedToken(text)) : Optional.empty();
  }

  /** What is kept of it. */
  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "FeedToken";
  }
}
