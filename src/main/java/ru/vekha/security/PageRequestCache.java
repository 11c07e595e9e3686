package ru.vekha.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** After signing in people come back to the page they asked for, never to a file or a call. */
final class PageRequestCache extends HttpSessionRequestCache {

  /** Of what is answered at all; Vekha's own pages have no dot in their address, files have. */
  private static final Pattern PAGE =
      Pattern.compile(
          "/(?!camunda/|vekha/)[^.]+|/camunda/app/(tasklist|cockpit|admin|welcome)/default/");

  private final HttpRules rules;

  PageRequestCache(HttpRules rules) {
    this.rules = rules;
  }

  @Override
  public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
    String path = request.getRequestURI();
    if (request.getMethod().equals("GET")
        && PAGE.matcher(path).matches()
        && rules.allow("GET", path)) {
      super.saveRequest(request, response);
    }
  }
}
