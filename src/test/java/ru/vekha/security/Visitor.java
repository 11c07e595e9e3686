package ru.vekha.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Somebody at a browser: keeps cookies, sends forms with their token, follows no redirect. */
public final class Visitor {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private final String server;
  private final Map<String, String> cookies = new TreeMap<>();

  public Visitor(int port) {
    this.server = "http://127.0.0.1:" + port;
  }

  /** What came back. */
  public record Answer(int status, String location, String body) {

    /** The first group of a pattern that the page must hold. */
    public String found(String pattern) {
      Matcher matcher = Pattern.compile(pattern).matcher(body + "\n" + location);
      assertThat(matcher.find()).as("%s in %s%n%s", pattern, location, body).isTrue();
      return matcher.group(1);
    }
  }

  public Answer get(String path) {
    return send(HttpRequest.newBuilder(URI.create(server + path)).GET());
  }

  /** Sends a form: names and values in turn. */
  public Answer post(String path, String... fields) {
    if (!cookies.containsKey("VEKHA-XSRF")) {
      get(cookies.containsKey("VEKHA") ? "/account" : "/sign-in");
    }
    return postAsIs(path, form(fields) + "&_csrf=" + cookies.get("VEKHA-XSRF"));
  }

  /** Sends a form that does not come from a page of the server. */
  public Answer postFromElsewhere(String path, String... fields) {
    return postAsIs(path, form(fields));
  }

  public Answer signIn(String login, String password) {
    cookies.clear();
    Answer answer = post("/sign-in", "username", login, "password", password);
    cookies.remove("VEKHA-XSRF");
    return answer;
  }

  /** Another browser window with the same session. */
  public Visitor inTheSameSession() {
    Visitor other = new Visitor(Integer.parseInt(server.replaceFirst(".*:", "")));
    other.cookies.putAll(cookies);
    return other;
  }

  private Answer postAsIs(String path, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(server + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private Answer send(HttpRequest.Builder request) {
    String sent =
        cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    if (!sent.isEmpty()) {
      request.header("Cookie", sent);
    }
    try {
      HttpResponse<String> response =
          HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
      response.headers().allValues("Set-Cookie").forEach(this::keep);
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("Location").orElse("").replace(server, ""),
          response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void keep(String setCookie) {
    String pair = setCookie.split(";")[0];
    String name = pair.substring(0, pair.indexOf('='));
    String value = pair.substring(pair.indexOf('=') + 1);
    if (value.isEmpty()) {
      cookies.remove(name);
    } else {
      cookies.put(name, value);
    }
  }

  private static String form(String... fields) {
    return IntStream.iterate(0, i -> i < fields.length, i -> i + 2)
        .mapToObj(i -> encoded(fields[i]) + "=" + encoded(fields[i + 1]))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
