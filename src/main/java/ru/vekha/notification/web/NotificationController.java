package ru.vekha.notification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import ru.vekha.notification.PreferenceStore;
import ru.vekha.notification.feed.FeedEvents;
import ru.vekha.notification.feed.FeedToken;
import ru.vekha.notification.feed.Feeds;
import ru.vekha.organisation.Access;
import ru.vekha.security.SignedInPerson;

/** «Оповещения»: what a person wants to be told, and the addresses of their calendars. */
@Controller
class NotificationController {

  private static final Duration UNDELIVERED_WITHIN = Duration.ofDays(30);

  private final NotificationPage page;
  private final PreferenceStore store;
  private final Feeds feeds;
  private final FeedEvents events;
  private final Access access;
  private final Clock clock;

  NotificationController(
      NotificationPage page,
      PreferenceStore store,
      Feeds feeds,
      FeedEvents events,
      Access access,
      Clock clock) {
    this.page = page;
    this.store = store;
    this.feeds = feeds;
    this.events = events;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping("/notifications")
  String show(@AuthenticationPrincipal SignedInPerson person, Model model) {
    return page.show(person.id(), null, Map.of(), null, model);
  }

  @PostMapping("/notifications")
  String save(
      PreferencesForm typed,
      @AuthenticationPrincipal SignedInPerson person,
      HttpServletResponse response,
      Model model) {
    Map<String, String> problems = typed.problems();
    if (problems.isEmpty()) {
      store.save(person.id(), typed.preferences());
      return "redirect:/notifications?saved";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return page.show(person.id(), typed, problems, null, model);
  }

  /** Makes a new address of a calendar, which ends the old one; it is shown this once. */
  @PostMapping("/notifications/calendars")
  String renew(
      @RequestParam(required = false) @Nullable UUID roadmap,
      @AuthenticationPrincipal SignedInPerson person,
      HttpServletResponse response,
      Model model) {
    if (roadmap != null && !events.sees(person.id(), roadmap)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    FeedToken token = feeds.renew(person.id(), roadmap);
    String address =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path("/feeds/{token}.ics")
            .build(token.text())
            .toString();
    response.setHeader("Cache-Control", "no-store");
    return page.show(person.id(), null, Map.of(), address, model);
  }

  @PostMapping("/notifications/calendars/{id}/revoke")
  String revoke(@PathVariable UUID id, @AuthenticationPrincipal SignedInPerson person) {
    feeds.revoke(person.id(), id);
    return "redirect:/notifications#calendars";
  }

  /** Whom letters do not reach, for those who administer them. */
  @GetMapping("/notifications/undelivered")
  String undelivered(@AuthenticationPrincipal SignedInPerson person, Model model) {
    List<String> branches = access.administered(person.id());
    if (branches.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    Timestamp since = Timestamp.from(clock.instant().minus(UNDELIVERED_WITHIN));
    model.addAttribute("people", store.unreached(branches, since));
    return "notification/undelivered";
  }
}
