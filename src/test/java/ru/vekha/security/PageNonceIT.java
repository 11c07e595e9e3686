package ru.vekha.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Role;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** A page whose scripts carry another nonce than its header stays blank. */
@VekhaTest
class PageNonceIT {

  private static final int LOADS = 400;
  private static final int PEOPLE = 20;
  private static final Pattern IN_HEADER = Pattern.compile("'nonce-([A-Za-z0-9_-]+)'");
  private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([^\"]*)\"");

  @LocalServerPort int port;

  @Autowired TestTowns towns;

  @Test
  void headerAndPageCarryTheSameNonceHoweverManyLoadAtOnce() throws Exception {
    TestTown town = towns.found();
    Visitor visitor = Visitor.signedIn(port, town.person(town.schoolA(), Role.CURATOR));
    Callable<HttpResponse<String>> load = () -> visitor.get("/camunda/app/tasklist/default/");
    var threads = Executors.newFixedThreadPool(PEOPLE);
    List<String> nonces = new ArrayList<>();
    try {
      for (Future<HttpResponse<String>> each :
          threads.invokeAll(Collections.nCopies(LOADS, load))) {
        HttpResponse<String> page = each.get();
        assertThat(page.statusCode()).isEqualTo(200);
        String nonce = only(IN_HEADER, policyOf(page));
        assertThat(all(IN_PAGE, page.body())).isNotEmpty().containsOnly(nonce);
        nonces.add(nonce);
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(nonces).hasSize(LOADS).doesNotHaveDuplicates();
    assertThat(nonces).allMatch(nonce -> nonce.length() >= 22);
  }

  private static String policyOf(HttpResponse<String> page) {
    List<String> policies = page.headers().allValues("Content-Security-Policy");
    assertThat(policies).hasSize(1);
    return policies.get(0);
  }

  private static String only(Pattern pattern, String text) {
    List<String> found = all(pattern, text);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<String> all(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
