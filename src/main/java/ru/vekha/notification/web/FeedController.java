package ru.vekha.notification.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import ru.vekha.notification.feed.FeedReading;
import ru.vekha.notification.feed.FeedReading.Answer;
import ru.vekha.notification.feed.FeedToken;
import ru.vekha.notification.feed.WrongAddresses;

/**
 * Calendars for programs that cannot sign in: the secret is in the address. Whoever has a wrong, an
 * old or a former colleague's address is told only that there is nothing.
 */
@RestController
class FeedController {

  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
  private static final Duration AFTER_GUESSING = Duration.ofMinutes(1);
  private static final Duration AFTER_HURRY = Duration.ofHours(1);

  private final FeedReading reading;
  private final WrongAddresses wrong;

  FeedController(FeedReading reading, WrongAddresses wrong) {
    this.reading = reading;
    this.wrong = wrong;
  }

  @GetMapping("/feeds/{token}.ics")
  ResponseEntity<byte[]> calendar(@PathVariable String token, HttpServletRequest request) {
    String caller = request.getRemoteAddr();
    if (wrong.blocks(caller)) {
      return later(AFTER_GUESSING);
    }
    String site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    Optional<Answer> answer = FeedToken.of(token).flatMap(known -> reading.read(known, site));
    if (answer.isEmpty()) {
      wrong.missed(caller);
      return ResponseEntity.notFound().build();
    }
    return answer.get() instanceof Answer.File file ? file(file.content()) : later(AFTER_HURRY);
  }

  private static ResponseEntity<byte[]> file(byte[] content) {
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag('"' + tag(content) + '"')
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename("vekha.ics").build().toString())
        .body(content);
  }

  private static ResponseEntity<byte[]> later(Duration wait) {
    return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
        .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()))
        .build();
  }

  private static String tag(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
