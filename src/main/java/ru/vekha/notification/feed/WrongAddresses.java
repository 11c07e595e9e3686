package ru.vekha.notification.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever asks for calendars that do not exist. No guess would ever hit; this spares the
 * database. Each node counts for itself and only the latest thousand callers.
 */
@Component
public class WrongAddresses {

  private static final int FREE = 30;
  private static final int CALLERS = 1_000;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final Map<String, Window> callers =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
          return size() > CALLERS;
        }
      };

  private final Clock clock;

  WrongAddresses(Clock clock) {
    this.clock = clock;
  }

  private record Window(Instant began, int misses) {

    boolean isOver(Instant now) {
      return !now.isBefore(began.plus(WINDOW));
    }
  }

  /** Whether the caller has to wait. */
  public synchronized boolean blocks(String caller) {
    Window window = callers.get(caller);
    return window != null && !window.isOver(clock.instant()) && window.misses() >= FREE;
  }

  /** Notes that there was nothing at the address. */
  public synchronized void missed(String caller) {
    Instant now = clock.instant();
    Window window = callers.get(caller);
    callers.put(
        caller,
        window == null || window.isOver(now)
            ? new Window(now, 1)
            : new Window(window.began(), window.misses() + 1));
  }
}
