package ru.vekha.notification.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a calendar program gets at an address. */
@Component
public class FeedReading {

  private final Feeds feeds;
  private final FeedEvents events;
  private final FeedParts parts;

  FeedReading(Feeds feeds, FeedEvents events, FeedParts parts) {
    this.feeds = feeds;
    this.events = events;
    this.parts = parts;
  }

  /** What became of a request. */
  public sealed interface Answer {

    /** The calendar as a file. */
    record File(byte[] content) implements Answer {}

    /** The program asks far too often. */
    record TooOften() implements Answer {}
  }

  /**
   * Reads a calendar; nothing if there is none at the address, or no longer for its owner.
   *
   * @param site the address people open Vekha at
   */
  public Optional<Answer> read(FeedToken token, String site) {
    return feeds.find(token).filter(this::stillSeen).map(feed -> answer(feed, site));
  }

  private boolean stillSeen(Feed feed) {
    return feed.roadmapId() == null || events.sees(feed.personId(), feed.roadmapId());
  }

  private Answer answer(Feed feed, String site) {
    if (!feeds.read(feed)) {
      return new Answer.TooOften();
    }
    return new Answer.File(
        feed.roadmapId() == null
            ? FeedCalendar.of("Веха: мои сроки", own(feed.personId()), site)
            : FeedCalendar.of(
                "Веха: дорожная карта", events.of(feed.personId(), feed.roadmapId()), site));
  }

  private List<FeedEvent> own(String personId) {
    return Stream.concat(events.own(personId).stream(), parts.own(personId).stream()).toList();
  }
}
