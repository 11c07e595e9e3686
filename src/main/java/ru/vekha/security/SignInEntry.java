package ru.vekha.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Leads to the sign-in page, which says so if the session has ended meanwhile. */
final class SignInEntry extends LoginUrlAuthenticationEntryPoint {

  SignInEntry() {
    super("/sign-in");
  }

  @Override
  protected String determineUrlToUseForThisRequest(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException exception) {
    boolean ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    return ended ? getLoginFormUrl() + "?ended" : getLoginFormUrl();
  }
}
