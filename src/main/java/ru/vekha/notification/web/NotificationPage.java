package ru.vekha.notification.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.vekha.notification.PreferenceStore;
import ru.vekha.notification.Preferences;
import ru.vekha.notification.feed.Feed;
import ru.vekha.notification.feed.FeedEvents;
import ru.vekha.notification.feed.Feeds;
import ru.vekha.notification.mail.PostOffice;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Organisations;

/** Puts together what the page «Оповещения» shows. */
@Component
class NotificationPage {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

  private final PreferenceStore store;
  private final Feeds feeds;
  private final FeedEvents events;
  private final PostOffice office;
  private final Access access;
  private final Organisations organisations;
  private final Clock clock;

  NotificationPage(
      PreferenceStore store,
      Feeds feeds,
      FeedEvents events,
      PostOffice office,
      Access access,
      Organisations organisations,
      Clock clock) {
    this.store = store;
    this.feeds = feeds;
    this.events = events;
    this.office = office;
    this.access = access;
    this.organisations = organisations;
    this.clock = clock;
  }

  /**
   * A calendar the person has or may have.
   *
   * @param roadmap its roadmap's id; empty for the person's own work
   * @param feed the id of its present address; empty while there is none
   */
  record CalendarLine(String title, String roadmap, String feed, String made, String read) {}

  /**
   * Shows the page.
   *
   * @param newAddress the address of a calendar that has just been made, which is shown once
   */
  String show(
      String personId,
      @Nullable PreferencesForm typed,
      Map<String, String> problems,
      @Nullable String newAddress,
      Model model) {
    Preferences present = store.of(personId);
    ZoneId zone = zone(personId);
    model.addAttribute("form", typed == null ? PreferencesForm.of(present) : typed);
    model.addAttribute("problems", problems);
    model.addAttribute("newAddress", newAddress);
    model.addAttribute("mailIsOn", office.isOn());
    model.addAttribute("refused", moment(present.addressRefusedAt(), zone));
    model.addAttribute("calendars", calendars(personId, zone));
    model.addAttribute("administers", !access.administered(personId).isEmpty());
    return "notification/notifications";
  }

  private List<CalendarLine> calendars(String personId, ZoneId zone) {
    List<Feed> present = feeds.of(personId);
    List<CalendarLine> lines = new ArrayList<>();
    lines.add(line("Мои сроки", null, present, zone));
    events
        .subjects(personId)
        .forEach(each -> lines.add(line(each.title(), each.id(), present, zone)));
    return lines;
  }

  private static CalendarLine line(
      String title, @Nullable UUID roadmap, List<Feed> present, ZoneId zone) {
    Feed feed =
        present.stream()
            .filter(each -> Objects.equals(each.roadmapId(), roadmap))
            .findFirst()
            .orElse(null);
    return new CalendarLine(
        title,
        roadmap == null ? "" : roadmap.toString(),
        feed == null ? "" : feed.id().toString(),
        feed == null ? "" : moment(feed.madeAt(), zone),
        feed == null ? "" : moment(feed.lastReadAt(), zone));
  }

  private ZoneId zone(String personId) {
    return access.own(personId).stream()
        .findFirst()
        .map(each -> organisations.get(each).zone())
        .orElse(clock.getZone());
  }

  private static String moment(@Nullable Instant moment, ZoneId zone) {
    return moment == null ? "" : MOMENT.format(moment.atZone(zone));
  }
}
