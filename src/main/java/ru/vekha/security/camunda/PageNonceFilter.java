package ru.vekha.security.camunda;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every page of the web apps a script nonce of its own. They keep theirs in the servlet
 * context, shared by all users: with several people loading at once, page and header disagree and
 * the page stays blank. Here the page is shown a servlet context with this request's nonce, and the
 * header is written here.
 */
final class PageNonceFilter extends OncePerRequestFilter {

  private static final String NONCE_ATTRIBUTE = "org.camunda.bpm.csp.nonce";
  private static final SecureRandom RANDOM = new SecureRandom();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String nonce = nonce();
    response.setHeader("Content-Security-Policy", policy(nonce));
    ServletContext context = withNonce(request.getServletContext(), nonce);
    chain.doFilter(
        new HttpServletRequestWrapper(request) {
          @Override
          public ServletContext getServletContext() {
            return context;
          }
        },
        response);
  }

  /**
   * The web apps' own policy; they compile expressions, hence {@code unsafe-eval}. A window that is
   * opened has the policy of its own answer: a browser shows no pages of a PDF in a sandbox that it
   * inherits.
   */
  private static String policy(String nonce) {
    return "base-uri 'self'; script-src 'nonce-"
        + nonce
        + "' 'strict-dynamic' 'unsafe-eval' https: 'self' 'unsafe-inline';"
        + " style-src 'unsafe-inline' 'self'; default-src 'self'; img-src 'self' data:;"
        + " block-all-mixed-content; form-action 'self'; frame-ancestors 'none'; object-src 'none';"
        + " sandbox allow-forms allow-scripts allow-same-origin allow-popups"
        + " allow-popups-to-escape-sandbox allow-downloads";
  }

  private static String nonce() {
    byte[] bytes = new byte[20];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static ServletContext withNonce(ServletContext context, String nonce) {
    return (ServletContext)
        Proxy.newProxyInstance(
            PageNonceFilter.class.getClassLoader(),
            new Class<?>[] {ServletContext.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("getAttribute") && NONCE_ATTRIBUTE.equals(arguments[0])) {
                return nonce;
              }
              try {
                return method.invoke(context, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
