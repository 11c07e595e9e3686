package ru.vekha.notification.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Due days as an iCalendar file (RFC 5545). A due day is a whole day without a zone: the tenth is
 * the tenth for whoever looks at it. The same card keeps its id, and each change of its day has a
 * higher number, so that programs move the event and do not add one.
 */
final class FeedCalendar {

  private FeedCalendar() {}

  /**
   * Writes the file.
   *
   * @param site the address people open Vekha at
   */
  static byte[] of(String title, List<FeedEvent> events, String site) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Vekha//Vekha//RU"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", title));
    calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
    events.forEach(event -> calendar.add(component(event, site)));
    if (events.isEmpty()) {
      calendar.add(utc());
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      new CalendarOutputter(false).output(calendar, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  /** A calendar must hold something (RFC 5545, 3.6); this stands for nothing. */
  private static VTimeZone utc() {
    Observance time =
        new Standard(
            new PropertyList(
                List.of(
                    new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)),
                    new TzOffsetFrom(ZoneOffset.UTC),
                    new TzOffsetTo(ZoneOffset.UTC))));
    return new VTimeZone(
        new PropertyList(List.of(new TzId("Etc/UTC"))), new ComponentList<>(List.of(time)));
  }

  private static VEvent component(FeedEvent event, String site) {
    Instant changed = event.changedAt().truncatedTo(ChronoUnit.SECONDS);
    String link = site + "/camunda/app/tasklist/default/";
    return new VEvent(
        new PropertyList(
            List.of(
                new Uid(event.uid()),
                new DtStamp(changed),
                new LastModified(changed),
                new Sequence(event.shifts()),
                new DtStart<>(event.due()),
                new Summary(oneLine(event.kind() + ": " + event.number() + " " + event.title())),
                new Location(oneLine(event.organisation())),
                new Description(link),
                new Url(URI.create(link)),
                ImmutableTransp.TRANSPARENT)));
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }
}
