package ru.vekha.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** After signing in people come back to the page they asked for, never to a file or a call. */
final class PageRequestCache extends HttpSessionRequestCache {

  @Override
  public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
    String path = request.getRequestURI();
    boolean page =
        path.startsWith("/roadmaps")
            || path.startsWith("/directory")
            || path.equals("/account")
            || path.matches("/camunda/app/(tasklist|cockpit|admin|welcome)/default/");
    if (page && request.getMethod().equals("GET")) {
      super.saveRequest(request, response);
    }
  }
}
