package ru.vekha.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import ru.vekha.roadmap.RoadmapCatalogue;
import ru.vekha.roadmap.RoadmapData;
import ru.vekha.town.Launches;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** Vekha's own pages on a phone: tables may be pushed aside, the page itself may not. */
@BrowserTest
class PhoneWidthBrowserIT {

  private static final int WIDTH = 360;
  private static final int HEIGHT = 740;

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Clock clock;

  @Value("${local.server.port}")
  int port;

  @Test
  void ownPagesNeedNoScrollingToTheSide(Browser browser) {
    TestTown town = towns.found();
    RoadmapData roadmap =
        RoadmapCatalogue.shipped()
            .find("dzerzhinsk-2021")
            .orElseThrow()
            .movedTo(LocalDate.now(clock));
    UUID launched = launches.launch(town, roadmap);
    UUID draft = launches.upload(town, roadmap);
    try (Seat seat = Seat.at(browser, port, WIDTH, HEIGHT)) {
      assertFits(seat, "/sign-in");
      seat.signIn(town.methodist());
      assertFits(seat, "/roadmaps");
      assertFits(seat, "/roadmaps/drafts/" + draft);
      assertFits(seat, "/roadmaps/" + launched);
      assertFits(seat, "/roadmaps/" + launched + "/as-of");
      assertFits(seat, "/methodology");
      assertFits(seat, "/methodology/organisations/" + town.schoolA().id());
      assertFits(seat, "/history/board");
      assertFits(seat, "/substitutions");
      assertFits(seat, "/account");
    }
  }

  private static void assertFits(Seat seat, String path) {
    seat.page().navigate(path);
    seat.show("phone" + path.replaceAll("/[0-9a-f-]{36}", "-one").replace('/', '-'));
    assertThat(seat.page().evaluate("document.documentElement.scrollWidth"))
        .as("width of %s", path)
        .isEqualTo(WIDTH);
  }
}
