package ru.vekha.roadmap.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what a page does not show, or shows outside its text. */
final class HtmlVisibility {
  private static final Set<String> UNSEEN =
      Set.of(
          "title",
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "object",
          "svg",
          "textarea",
          "select",
          "button",
          "del");
  // The last three: Word's footnotes, comments, and the head and foot of a page.
  private static final Pattern HIDDEN =
      Pattern.compile(
          "display:none|visibility:(?:hidden|collapse)|mso-hide:all"
              + "|mso-element:(?:footnote-list|endnote-list|comment|header|footer)"
              + "|mso-(?:footnote|endnote)-id");

  private HtmlVisibility() {}

  static boolean isUnseen(Element element) {
    if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && HIDDEN.matcher(style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "")).find();
  }
}
