package ru.vekha.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Deque's axe: what on a page a keyboard, a screen reader or weak eyes would stumble over. */
final class Axe {

  /** Answers with rule, place, and whether the place is of Vekha's making. */
  private static final String RUN =
      """
      async () => {
        const {violations} = await axe.run(document, {resultTypes: ['violations'], iframes: false, preload: false});
        return violations
          .filter(each => ['serious', 'critical'].includes(each.impact))
          .flatMap(each => each.nodes.map(node => {
            const found = document.querySelector(node.target[0]);
            const own = found !== null && found.closest('[class*=vekha]') !== null;
            return `${each.id}\\t${own}\\t${node.target[0]} ${node.html.slice(0, 200)}`;
          }));
      }
      """;

  private static final String SCRIPT = script();

  private Axe() {}

  /**
   * A place that a rule of serious or critical impact complains of.
   *
   * @param own whether it lies in something that Vekha adds to a web app
   */
  record Complaint(String rule, boolean own, String place) {}

  @SuppressWarnings("unchecked")
  static List<Complaint> complaintsAbout(Page page) {
    if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
      page.evaluate(SCRIPT);
    }
    return ((List<String>) page.evaluate(RUN))
        .stream()
            .map(line -> line.split("\t", 3))
            .map(cells -> new Complaint(cells[0], Boolean.parseBoolean(cells[1]), cells[2]))
            .toList();
  }

  private static String script() {
    try (InputStream library = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(library.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
