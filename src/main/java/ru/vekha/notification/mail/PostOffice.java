package ru.vekha.notification.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Where letters are handed to the mail server, if one is named. */
@Component
public class PostOffice {

  private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);

  private final @Nullable JavaMailSenderImpl server;
  private final MailRules rules;
  private final Clock clock;

  @Autowired
  PostOffice(ObjectProvider<JavaMailSenderImpl> server, MailRules rules, Clock clock) {
    this(server.getIfAvailable(), rules, clock);
  }

  PostOffice(@Nullable JavaMailSenderImpl server, MailRules rules, Clock clock) {
    this.server = server;
    this.rules = rules;
    this.clock = clock;
    if (server == null) {
      LOG.info("Mail is off: no letter is written. Name spring.mail.host to switch it on.");
    } else {
      requireSetting("vekha.mail.from", isAddress(rules.from()));
      requireSetting("vekha.mail.site", rules.site().matches("https?://[A-Za-z0-9.:-]+"));
      LOG.info("Mail is on: letters go through {}", server.getHost());
    }
  }

  /** Whether letters are sent at all. */
  public boolean isOn() {
    return server != null;
  }

  /** The address of one of Vekha's pages, as a letter names it. */
  public String link(String path) {
    return rules.site() + path;
  }

  /** A way to the mail server, used for one letter after another. */
  Post open() {
    if (server == null) {
      throw new IllegalStateException("Mail is off");
    }
    return new Post(server, rules.from(), clock);
  }

  private static boolean isAddress(String text) {
    try {
      return new InternetAddress(text, true).getAddress().indexOf('@') > 0;
    } catch (AddressException e) {
      return false;
    }
  }

  private static void requireSetting(String name, boolean good) {
    if (!good) {
      throw new IllegalStateException(
          name + " is missing or wrong: spring.mail.host switches mail on, which needs it");
    }
  }
}
