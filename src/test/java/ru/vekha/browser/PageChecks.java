package ru.vekha.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ru.vekha.town.HostileTexts;

/** Everything that is asked of a page, on one visit; what is wrong is gathered, not thrown. */
final class PageChecks {

  private static final int PHONE_WIDTH = 360;
  private static final int PHONE_HEIGHT = 740;

  /**
   * What is to be read on the page, also by those who hear it. Names of rows are cut short in a
   * chart; the table beside it has them whole.
   */
  private static final String SEEN =
      """
      () => {
        const cut = [...document.querySelectorAll('.vekha-chart text')]
          .filter(name => /^\\d+\\.\\d+ /.test(name.textContent));
        cut.forEach(name => { name.style.display = 'none'; });
        const seen = [document.title, document.body.innerText];
        cut.forEach(name => { name.style.display = ''; });
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

  void look(Seat seat, WalkedPage page, WalkedPage.State state) {
    String place = page.path() + " " + state.name();
    seat.show(page.pictureName() + "-" + state.name());
    String seen = seen(seat.page());
    Set<String> latin = LatinWords.in(SeenText.withoutData(seen, town.town.key()));
    if (!latin.isEmpty()) {
      wrong.add(place + ": Latin words " + latin);
    }
    if (!seat.page().evaluate("document.compatMode").equals("CSS1Compat")) {
      wrong.add(place + ": is shown in quirks mode");
    }
    harm(seat.page(), seen, place);
    accessible(seat.page(), page, place);
    if (!page.ofWebApp()) {
      fitsPhone(seat, place);
    }
    shows(seat, state, place);
  }

  /** Looks for the town's texts through all portions of a list. */
  private void shows(Seat seat, WalkedPage.State state, String place) {
    Set<String> left = new LinkedHashSet<>(state.shows().apply(town));
    boolean more = !left.isEmpty();
    while (more) {
      String seen = seen(seat.page());
      left.removeIf(text -> seen.contains(SeenText.plain(text)));
      harm(seat.page(), seen, place);
      more = !left.isEmpty() && state.next().test(seat);
    }
    left.forEach(text -> wrong.add(place + ": is not shown: " + abbreviated(text)));
  }

  private static String abbreviated(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }

  private static String seen(Page page) {
    return SeenText.plain((String) page.evaluate(SEEN));
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
