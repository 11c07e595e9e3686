package ru.vekha.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ru.vekha.town.HostileTexts;

/** Everything that is asked of a page, on one visit; what is wrong is gathered, not thrown. */
final class PageChecks {

  private static final int PHONE_WIDTH = 360;
  private static final int PHONE_HEIGHT = 740;

  /** What is to be read on the page, also by those who hear it. */
  private static final String SEEN =
      """
      () => {
        const seen = [document.title, document.body.innerText];
        for (const name of ['title', 'aria-label', 'placeholder', 'alt']) {
          for (const node of document.querySelectorAll(`[${name}]`)) {
            if (node.checkVisibility()) { seen.push(node.getAttribute(name)); }
          }
        }
        return seen.join('\\n');
      }
      """;

  /** Signs that a hostile text has become more than text. */
  private static final String HARM =
      """
      () => [
        window.harmed && 'a script ran',
        document.querySelector('img[src=x], [onerror], [onload], [onfocus], base[href*=example],'
          + ' [href^="javascript:"], iframe:not([class])') && 'an element was made of a text'
      ].filter(Boolean)
      """;

  private final WalkedTown town;
  private final List<String> wrong = new ArrayList<>();

  PageChecks(WalkedTown town) {
    this.town = town;
  }

  List<String> wrong() {
    return wrong;
  }

  void look(Seat seat, WalkedPage page, String state) {
    String place = page.path() + " " + state;
    seat.show(page.pictureName() + "-" + state);
    String seen = SeenText.plain((String) seat.page().evaluate(SEEN));
    Set<String> latin = LatinWords.in(SeenText.withoutData(seen, town.town.key()));
    if (page.path().contains("#/process-instance/")) {
      latin.removeAll(KnownOfWebApps.DATA);
    }
    if (!latin.isEmpty()) {
      wrong.add(place + ": Latin words " + latin);
    }
    if (state.isEmpty()) {
      page.shows().apply(town).stream()
          .filter(text -> !seen.contains(SeenText.plain(text)))
          .forEach(text -> wrong.add(place + ": is not shown: " + text));
    }
    if (!seat.page().evaluate("document.compatMode").equals("CSS1Compat")) {
      wrong.add(place + ": is shown in quirks mode");
    }
    harm(seat.page(), seen, place);
    accessible(seat.page(), page, place);
    if (!page.ofWebApp()) {
      fitsPhone(seat, place);
    }
  }

  @SuppressWarnings("unchecked")
  private void harm(Page page, String seen, String place) {
    ((List<String>) page.evaluate(HARM)).forEach(sign -> wrong.add(place + ": " + sign));
    if (seen.contains(HostileTexts.WORKED_OUT)) {
      wrong.add(place + ": an expression was worked out");
    }
  }

  private void accessible(Page page, WalkedPage walked, String place) {
    Axe.complaintsAbout(page).stream()
        .filter(each -> !walked.ofWebApp() || each.own() || !KnownOfWebApps.knows(each))
        .collect(Collectors.groupingBy(Axe.Complaint::rule))
        .forEach(
            (rule, all) ->
                wrong.add(
                    place + ": axe " + rule + " " + all.size() + " times, as at " + all.get(0)));
  }

  private void fitsPhone(Seat seat, String place) {
    var wide = seat.page().viewportSize();
    seat.page().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
    int width = (int) seat.page().evaluate("document.documentElement.scrollWidth");
    if (width > PHONE_WIDTH) {
      seat.show("too-wide-" + place.replaceAll("[^a-z0-9]+", "-"));
      wrong.add(place + ": is " + width + " px wide on a phone");
    }
    seat.page().setViewportSize(wide.width, wide.height);
  }
}
