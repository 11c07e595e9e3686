package ru.vekha.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What a page complains of while it is used: errors of scripts, of its policy, of the server. */
final class Complaints {

  private static final int FIRST_ERROR = 400;

  /** The browser's own echo of a failed request, which is noted with its address anyway. */
  private static final String ECHO = "Failed to load resource";

  private final List<String> heard = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  private Complaints() {}

  static Complaints of(Page page) {
    Complaints complaints = new Complaints();
    page.onConsoleMessage(complaints::console);
    page.onPageError(error -> complaints.heard.add("script: " + error));
    page.onResponse(complaints::response);
    return complaints;
  }

  /** Everything so far but what was expected, oldest first. */
  List<String> heard() {
    return heard.stream().filter(each -> expected.stream().noneMatch(each::startsWith)).toList();
  }

  /** Says of a request that it will be refused: «400 POST /path». */
  void expect(String request) {
    expected.add(request);
  }

  private void console(ConsoleMessage message) {
    if (message.type().equals("error") && !message.text().startsWith(ECHO)) {
      heard.add("console: " + message.text());
    }
  }

  private void response(Response response) {
    if (response.status() >= FIRST_ERROR) {
      String path = URI.create(response.url()).getPath();
      heard.add(response.status() + " " + response.request().method() + " " + path);
    }
  }
}
