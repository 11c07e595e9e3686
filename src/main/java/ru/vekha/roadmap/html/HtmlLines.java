package ru.vekha.roadmap.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.NodeTraversor;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapRefused;
import ru.vekha.roadmap.encoding.RussianText;
import ru.vekha.roadmap.flow.Flow;
import ru.vekha.roadmap.table.Line;

/** Reads web pages; nothing that a page refers to is fetched or run. */
public final class HtmlLines {
  private static final int HEAD = 4096;
  private static final int ELEMENTS = 150_000;
  private static final Pattern CHARSET =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([\\w-]{3,30})");

  private final ReadLimits limits;

  /** Reads within these limits. */
  public HtmlLines(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * The lines of the page.
   *
   * @throws RoadmapRefused when the page is too large
   */
  public List<Line> read(byte[] content) {
    String page =
        RussianText.decode(content, declared(content))
            .orElseGet(() -> new String(content, StandardCharsets.UTF_8));
    Flow flow = new Flow(limits);
    HtmlReading reading = new HtmlReading(flow);
    NodeTraversor.traverse(reading, parse(page));
    return flow.lines();
  }

  private static Charset declared(byte[] content) {
    String head =
        new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    Matcher named = CHARSET.matcher(head);
    try {
      return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.UTF_8;
    }
  }

  // Marks left open are opened again in every paragraph, so elements are counted as they come.
  private Document parse(String page) {
    long marks = page.chars().filter(letter -> letter == '<').count();
    if (marks > 2L * ELEMENTS || page.length() > 2L * limits.characters()) {
      throw tooLarge();
    }
    try (StreamParser parser = new StreamParser(Parser.htmlParser()).parse(page, "")) {
      Iterator<Element> elements = parser.iterator();
      for (int count = 0; elements.hasNext(); count++) {
        elements.next();
        if (count > ELEMENTS) {
          throw tooLarge();
        }
      }
      return parser.document();
    }
  }

  private static RoadmapRefused tooLarge() {
    return new RoadmapRefused(
        "Веб-страница слишком велика.",
        "Скопируйте приказ и таблицу в новый документ Word и загрузите его.");
  }
}
