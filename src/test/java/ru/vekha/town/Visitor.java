package ru.vekha.town;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Somebody at a browser: keeps cookies, sends the tokens that pages carry, follows no redirect. */
public final class Visitor {

  private static final String JSON = "application/json";
  private static final String PAGES = "text/html,application/xhtml+xml,*/*;q=0.8";
  private static final String BOUNDARY = "----vekha-test-boundary";
  private static final String MULTIPART = "multipart/form-data; boundary=" + BOUNDARY;

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .connectTimeout(Duration.ofSeconds(20))
          .version(HttpClient.Version.HTTP_1_1)
          .build();
  private final URI home;

  public Visitor(int port) {
    home = URI.create("http://127.0.0.1:" + port);
  }

  /** A visitor who is signed in and has opened the web apps once. */
  public static Visitor signedIn(int port, TestPerson person) {
    Visitor visitor = new Visitor(port);
    visitor.mustSignIn(person.login(), TestTowns.PASSWORD);
    return visitor;
  }

  /** Signs in and opens a web app, which hands out its token. */
  public void mustSignIn(String login, String password) {
    String place = signIn(login, password).headers().firstValue("Location").orElse("");
    if (place.contains("sign-in")) {
      throw new IllegalStateException(login + " is not let in");
    }
    get("/camunda/app/welcome/default/");
  }

  /** Fills in the sign-in page. */
  public HttpResponse<String> signIn(String login, String password) {
    get("/sign-in");
    return send(
        "POST",
        "/sign-in",
        "application/x-www-form-urlencoded",
        BodyPublishers.ofString("username=" + encoded(login) + "&password=" + encoded(password)));
  }

  public HttpResponse<String> get(String path) {
    return send("GET", path, "", BodyPublishers.noBody());
  }

  /** Asks for a file. */
  public HttpResponse<byte[]> download(String path) {
    return exchange(request("GET", path, "", BodyPublishers.noBody()), BodyHandlers.ofByteArray());
  }

  public HttpResponse<String> post(String path, String json) {
    return send("POST", path, JSON, BodyPublishers.ofString(json));
  }

  /** Sends a page's form with fields, given as name, value, name, value. */
  public HttpResponse<String> submit(String path, String... fields) {
    StringBuilder body = new StringBuilder();
    for (int field = 0; field + 1 < fields.length; field += 2) {
      body.append(field == 0 ? "" : "&")
          .append(encoded(fields[field]))
          .append('=')
          .append(encoded(fields[field + 1]));
    }
    return send(
        "POST",
        path,
        "application/x-www-form-urlencoded",
        BodyPublishers.ofString(body.toString()));
  }

  /** Sends a file as a panel's script does, with the token in a header. */
  public HttpResponse<String> upload(String path, String fileName, byte[] content) {
    return send("POST", path, MULTIPART, BodyPublishers.ofByteArray(parts("", fileName, content)));
  }

  /** Sends a file as a page's form does, with the token in a field before it. */
  public HttpResponse<String> uploadAsPage(String path, String fileName, byte[] content) {
    String token = part("name=\"_csrf\"", "text/plain") + cookie("VEKHA-XSRF").orElse("") + "\r\n";
    return exchange(
        request(
            "POST", path, MULTIPART, BodyPublishers.ofByteArray(parts(token, fileName, content))));
  }

  private static byte[] parts(String before, String fileName, byte[] content) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String head = part("name=\"file\"; filename=\"" + fileName + "\"", "application/octet-stream");
    body.writeBytes((before + head).getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }

  private static String part(String names, String type) {
    return "--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
        .formatted(BOUNDARY, names, type);
  }

  /** Sends anything. */
  public HttpResponse<String> send(
      String method, String path, String contentType, BodyPublisher body) {
    HttpRequest.Builder request = request(method, path, contentType, body);
    cookie("VEKHA-XSRF").ifPresent(token -> request.header("X-VEKHA-XSRF", token));
    cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
    return exchange(request);
  }

  private HttpRequest.Builder request(
      String method, String path, String contentType, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(home.resolve(path))
            .timeout(Duration.ofSeconds(60))
            .method(method, body)
            .header("Accept", path.matches("/(camunda/api|vekha)/.*") ? JSON : PAGES);
    return contentType.isEmpty() ? request : request.header("Content-Type", contentType);
  }

  private HttpResponse<String> exchange(HttpRequest.Builder request) {
    return exchange(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private <T> HttpResponse<T> exchange(HttpRequest.Builder request, BodyHandler<T> body) {
    try {
      return http.send(request.build(), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The value of a cookie. */
  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(each -> each.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /** Takes another visitor's cookie. */
  public void takeCookie(String name, String value) {
    HttpCookie cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(home, cookie);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
