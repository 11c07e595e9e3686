package ru.vekha.notification.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;

/**
 * A letter whose time has come.
 *
 * @param reachable whether the person still works here and wants mail at an address
 * @param refused whether the mail server has refused that address before
 * @param zone where the person's day is
 */
record OutboxLetter(
    long id,
    String fact,
    String personId,
    LetterTemplate.Text text,
    int attempts,
    String email,
    boolean reachable,
    boolean refused,
    QuietHours quiet,
    ZoneId zone) {

  /**
   * Says which letter this is, the same at every attempt: when it is unclear whether the server has
   * taken a letter, the second copy can be told from another letter. It gives away no id.
   */
  String messageId(String domain) {
    try {
      byte[] key = (fact + "\n" + personId).getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(key);
      return "<" + HexFormat.of().formatHex(hash, 0, 16) + "@" + domain + ">";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
