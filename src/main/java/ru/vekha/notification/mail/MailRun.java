package ru.vekha.notification.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends letters whose time has come. Each is locked, sent and noted in a transaction of its own: of
 * a node that is killed at most one letter is in doubt, and other nodes pass over what it holds.
 */
@Component
public class MailRun {

  private static final Logger LOG = LoggerFactory.getLogger(MailRun.class);

  /** A run ends long before the lock of its job does (five minutes). */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final WaitingLetters letters;
  private final PostOffice office;
  private final MailRules rules;
  private final Clock clock;
  private final TransactionTemplate alone;

  MailRun(
      WaitingLetters letters,
      PostOffice office,
      MailRules rules,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.letters = letters;
    this.office = office;
    this.rules = rules;
    this.clock = clock;
    this.alone = new TransactionTemplate(transactions);
    alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  private enum Step {
    NEXT,
    NOTHING_LEFT,
    NO_SERVER
  }

  /** Sends a batch and says whether more letters wait. */
  public boolean send() {
    Instant started = clock.instant();
    alone.executeWithoutResult(
        status -> {
          int expired = letters.expire(started);
          if (expired > 0) {
            LOG.warn("{} letters could not be sent in time and are given up", expired);
          }
          letters.forgetBefore(started.minus(Duration.ofDays(rules.keepDays())));
        });
    if (!office.isOn()) {
      return false;
    }
    try (Post post = office.open()) {
      for (int sent = 0; sent < rules.batch(); sent++) {
        Step step = alone.execute(status -> sendNext(post));
        if (step != Step.NEXT) {
          return false;
        }
        if (clock.instant().isAfter(started.plus(LONGEST))) {
          break;
        }
      }
    }
    return true;
  }

  private Step sendNext(Post post) {
    Instant now = clock.instant();
    OutboxLetter letter = letters.lockNext(now).orElse(null);
    if (letter == null) {
      return Step.NOTHING_LEFT;
    }
    if (!letter.reachable() || letter.refused()) {
      letters.ended(letter, letter.reachable() ? "REFUSED" : "DROPPED", 0, now);
      return Step.NEXT;
    }
    Instant allowed = letter.quiet().endAfter(now, letter.zone());
    if (allowed.isAfter(now)) {
      letters.postponed(letter, allowed);
      return Step.NEXT;
    }
    return note(letter, post.deliver(letter));
  }

  private Step note(OutboxLetter letter, Delivery answer) {
    Instant now = clock.instant();
    switch (answer.kind()) {
      case TAKEN -> letters.ended(letter, "SENT", answer.code(), now);
      case LETTER_REFUSED -> letters.ended(letter, "REFUSED", answer.code(), now);
      case ADDRESS_REFUSED -> {
        letters.ended(letter, "REFUSED", answer.code(), now);
        letters.addressRefused(letter, now);
      }
      case LATER, UNREACHABLE -> {
        double chance = ThreadLocalRandom.current().nextDouble();
        letters.failed(letter, answer.code(), now.plus(rules.pause(letter.attempts() + 1, chance)));
      }
    }
    return answer.kind() == Delivery.Kind.UNREACHABLE ? Step.NO_SERVER : Step.NEXT;
  }
}
