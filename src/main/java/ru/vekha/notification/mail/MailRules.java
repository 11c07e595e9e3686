package ru.vekha.notification.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters are sent; whether they are is said by {@code spring.mail.host}.
 *
 * @param from the address letters come from
 * @param site the address people open Vekha at, which letters link to
 * @param batch how many letters one run sends at most before it makes room for others
 * @param firstRetry how long a letter waits after its first failure; twice as long after each more
 * @param longestRetry the longest it waits
 * @param keepDays how long it is known that a letter was sent
 */
@ConfigurationProperties("vekha.mail")
public record MailRules(
    @DefaultValue("") String from,
    @DefaultValue("") String site,
    @DefaultValue("100") int batch,
    @DefaultValue("PT1M") Duration firstRetry,
    @DefaultValue("PT1H") Duration longestRetry,
    @DefaultValue("90") int keepDays) {

  /**
   * How long a letter waits after a failure.
   *
   * @param attempts how often it has been tried
   * @param chance from 0 to 1: a fifth less or more, so that letters do not all come back at once
   */
  public Duration pause(int attempts, double chance) {
    long doubled = firstRetry.toMillis() << Math.min(Math.max(attempts - 1, 0), 20);
    long pause = Math.min(doubled, longestRetry.toMillis());
    return Duration.ofMillis(Math.round(pause * (0.8 + 0.4 * chance)));
  }
}
