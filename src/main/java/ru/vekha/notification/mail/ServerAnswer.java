package ru.vekha.notification.mail;

import jakarta.mail.MessagingException;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Reads what the mail server's refusal means (RFC 5321, 4.2; RFC 3463). */
final class ServerAnswer {

  /** No such mailbox, user not local, name not allowed. */
  private static final Set<Integer> NO_SUCH_ADDRESS = Set.of(550, 551, 553);

  /** Rules of the server, not the address, are in the way: relaying denied, taken for spam. */
  private static final Pattern POLICY = Pattern.compile("\\b5\\.7\\.\\d");

  private ServerAnswer() {}

  static Delivery of(MessagingException failure) {
    for (Exception each = failure; each != null; each = next(each)) {
      if (each instanceof SMTPAddressFailedException address) {
        return toAddress(address.getReturnCode(), String.valueOf(address.getMessage()));
      }
      if (each instanceof SMTPSenderFailedException sender) {
        // Our own settings are wrong: no letter is to blame.
        return new Delivery(Delivery.Kind.UNREACHABLE, sender.getReturnCode());
      }
    }
    return failure instanceof SMTPSendFailedException sending
        ? toLetter(sending.getReturnCode())
        : new Delivery(Delivery.Kind.UNREACHABLE, 0);
  }

  private static Delivery toAddress(int code, String words) {
    if (NO_SUCH_ADDRESS.contains(code) && !POLICY.matcher(words).find()) {
      return new Delivery(Delivery.Kind.ADDRESS_REFUSED, code);
    }
    return toLetter(code);
  }

  private static Delivery toLetter(int code) {
    if (code == 421 || code < 400) {
      return new Delivery(Delivery.Kind.UNREACHABLE, Math.max(code, 0));
    }
    return new Delivery(code < 500 ? Delivery.Kind.LATER : Delivery.Kind.LETTER_REFUSED, code);
  }

  private static @Nullable Exception next(Exception failure) {
    return failure instanceof MessagingException messaging ? messaging.getNextException() : null;
  }
}
