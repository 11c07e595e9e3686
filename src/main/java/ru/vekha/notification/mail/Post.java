package ru.vekha.notification.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One connection to the mail server, opened with the first letter. */
final class Post implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Post.class);

  private final JavaMailSenderImpl server;
  private final String from;
  private final Clock clock;
  private @Nullable Transport transport;

  Post(JavaMailSenderImpl server, String from, Clock clock) {
    this.server = server;
    this.from = from;
    this.clock = clock;
  }

  /** Hands a letter to the server and says what it made of it. */
  Delivery deliver(OutboxLetter letter) {
    MimeMessage message;
    try {
      message = message(letter);
    } catch (MessagingException e) {
      LOG.warn("Letter {} has no address to be sent to", letter.id());
      return new Delivery(Delivery.Kind.ADDRESS_REFUSED, 0);
    }
    try {
      connected().sendMessage(message, message.getAllRecipients());
      return new Delivery(Delivery.Kind.TAKEN, 250);
    } catch (MessagingException e) {
      Delivery answer = ServerAnswer.of(e);
      // The server's words may name the address, so only its code is kept and written down.
      LOG.warn(
          "Letter {} was not taken: {} {} {}",
          letter.id(),
          answer.kind(),
          answer.code(),
          e.getClass().getSimpleName());
      return answer;
    }
  }

  private Transport connected() throws MessagingException {
    Transport open = transport;
    if (open == null || !open.isConnected()) {
      open = server.getSession().getTransport("smtp");
      transport = open;
      open.connect(
          server.getHost(), server.getPort(), blankAsNull(server.getUsername()), password());
    }
    return open;
  }

  private MimeMessage message(OutboxLetter letter) throws MessagingException {
    MimeMessage message = new MimeMessage(server.getSession());
    InternetAddress sender = new InternetAddress(from, true);
    message.setFrom(sender);
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.email(), true));
    message.setSubject(letter.text().subject(), StandardCharsets.UTF_8.name());
    message.setText(letter.text().body(), StandardCharsets.UTF_8.name());
    message.setHeader(
        "Date",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)));
    // No answer of a machine to a letter of a machine (RFC 3834).
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
    String address = sender.getAddress();
    message.setHeader("Message-ID", letter.messageId(address.substring(address.indexOf('@') + 1)));
    return message;
  }

  private @Nullable String password() {
    return blankAsNull(server.getPassword());
  }

  private static @Nullable String blankAsNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  @Override
  public void close() {
    try {
      if (transport != null) {
        transport.close();
      }
    } catch (MessagingException e) {
      LOG.debug("The mail server was gone before good-bye", e);
    }
  }
}
