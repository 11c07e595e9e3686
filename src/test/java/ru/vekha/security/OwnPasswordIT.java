package ru.vekha.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Organisations;
import ru.vekha.security.Office.Newcomer;
import ru.vekha.security.Visitor.Answer;

@VekhaTest
class OwnPasswordIT {

  private static final String PRESENT = "Svoy-parol-2026";
  private static final String NEXT = "Sovsem-drugoy-7";

  @LocalServerPort int port;
  @Autowired Organisations organisations;

  @Test
  void onlyAGoodPasswordTypedTwiceAfterTheOldOneIsTaken() {
    Visitor visitor = mentor("picky");

    assertRefused(Office.choose(visitor, PRESENT, "short"), "chosen", "слишком простой");
    assertRefused(Office.choose(visitor, PRESENT, "Picky-2026-x"), "chosen", "имя для входа");
    assertRefused(Office.choose(visitor, PRESENT, PRESENT), "chosen", "отличаться");
    assertRefused(Office.choose(visitor, "Ne-tot-2026!", NEXT), "old", "введён неверно");
    assertRefused(
        visitor.post("/account", "old", PRESENT, "chosen", NEXT, "again", NEXT + "!"),
        "again",
        "различаются");

    assertThat(Office.choose(visitor, PRESENT, NEXT).location()).isEqualTo("/account?changed");
    assertThat(visitor.signIn("picky", PRESENT).location()).isEqualTo("/sign-in?failed");
    assertThat(visitor.signIn("picky", NEXT).location()).isEqualTo("/");
  }

  @Test
  void theOldPasswordCannotBeGuessedFromASessionLeftOpen() {
    Visitor visitor = mentor("guessed");

    for (int i = 0; i < 5; i++) {
      assertRefused(Office.choose(visitor, "Dogadka-" + i + "!", NEXT), "old", "введён неверно");
    }

    assertRefused(Office.choose(visitor, PRESENT, NEXT), "old", "Слишком много попыток");
  }

  @Test
  void aNewPasswordEndsTheOtherSessions() {
    Visitor here = mentor("moving");
    Visitor copied = here.inTheSameSession();
    Visitor elsewhere = new Visitor(port);
    elsewhere.signIn("moving", PRESENT);
    assertThat(elsewhere.get("/account").status()).isEqualTo(200);

    Office.choose(here, PRESENT, NEXT);

    assertThat(here.get("/account").status()).isEqualTo(200);
    assertThat(elsewhere.get("/account").location()).isEqualTo("/sign-in?ended");
    assertThat(copied.get("/account").location()).isEqualTo("/sign-in?ended");
  }

  @Test
  void withoutTheTokenOfThePageNothingChanges() {
    Visitor visitor = mentor("careful");

    assertThat(
            visitor
                .postFromElsewhere("/account", "old", PRESENT, "chosen", NEXT, "again", NEXT)
                .status())
        .isEqualTo(403);
    assertThat(visitor.signIn("careful", PRESENT).location()).isEqualTo("/");
  }

  @Test
  void strangersAreLedToTheSignInPage() {
    assertThat(new Visitor(port).get("/account").location()).isEqualTo("/sign-in");
  }

  private Visitor mentor(String login) {
    Office office = Office.first(port);
    Newcomer newcomer = office.hire(organisations.top().id(), login, "mentor");
    return office.signedIn(newcomer);
  }

  private static void assertRefused(Answer answer, String field, String message) {
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.found("id=\"" + field + "-problem\">([^<]+)<")).contains(message);
    assertThat(answer.body()).doesNotContain(PRESENT, NEXT);
  }
}
