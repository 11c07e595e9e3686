package ru.vekha.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostOfficeTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T06:00:00Z"), ZoneOffset.UTC);

  @Test
  void withoutAServerMailIsOffAndNeedsNoSettings() {
    assertThat(office(null, "", "").isOn()).isFalse();
  }

  @Test
  void withAServerItIsOnAndLinksToVekha() {
    PostOffice office =
        office(new JavaMailSenderImpl(), "vekha@example.test", "https://vekha.example.test:8443");

    assertThat(office.isOn()).isTrue();
    assertThat(office.link("/notifications"))
        .isEqualTo("https://vekha.example.test:8443/notifications");
  }

  @ParameterizedTest
  @CsvSource({
    "'', https://vekha.test, vekha.mail.from",
    "vekha, https://vekha.test, vekha.mail.from",
    "vekha@example.test, '', vekha.mail.site",
    "vekha@example.test, vekha.test, vekha.mail.site",
    "vekha@example.test, https://vekha.test/, vekha.mail.site"
  })
  void aStartWithHalfOfTheSettingsIsRefusedAndSaysWhatIsMissing(
      String from, String site, String missing) {
    assertThatIllegalStateException()
        .isThrownBy(() -> office(new JavaMailSenderImpl(), from, site))
        .withMessageContaining(missing);
  }

  private static PostOffice office(@Nullable JavaMailSenderImpl server, String from, String site) {
    return new PostOffice(
        server,
        new MailRules(from, site, 100, Duration.ofMinutes(1), Duration.ofHours(1), 90),
        CLOCK);
  }
}
