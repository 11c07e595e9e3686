package ru.vekha.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import ru.vekha.security.Visitor.Answer;

/** An administrator at work on the pages of the directory. */
final class Office {

  private static final String OWN_PASSWORD = "Svoy-parol-2026";

  private final int port;
  private final Visitor administrator;

  private Office(int port, Visitor administrator) {
    this.port = port;
    this.administrator = administrator;
  }

  /** A person just entered. */
  record Newcomer(String id, String login, String startPassword) {}

  /** The office of the administrator that an empty installation begins with. */
  static Office first(int port) {
    Visitor visitor = new Visitor(port);
    assertThat(visitor.signIn("administrator", "Test-only-1").location()).isEqualTo("/");
    return new Office(port, visitor);
  }

  /** The office of a new administrator of an organisation. */
  Office of(String organisation, String login) {
    return new Office(port, signedIn(hire(organisation, login, "administrator")));
  }

  Visitor administrator() {
    return administrator;
  }

  /** Adds an organisation and returns its id. */
  String open(String parent, String kind, String shortName) {
    return administrator
        .post(
            "/directory/organisations",
            "parent",
            parent,
            "kind",
            kind,
            "name",
            shortName + " города",
            "shortName",
            shortName,
            "zone",
            "Asia/Irkutsk")
        .found("/directory/organisations/(o[a-z0-9]{15})$");
  }

  Newcomer hire(String organisation, String login, String... roles) {
    Answer answer = enter(organisation, "Проверкина", login, roles);
    assertThat(answer.status()).isEqualTo(200);
    return new Newcomer(
        answer.found("/directory/people/(p-[a-z0-9]{16})"),
        login,
        answer.found("id=\"start-password\">([^<]+)<"));
  }

  Answer enter(String organisation, String familyName, String login, String... roles) {
    String[] fields = {
      "familyName",
      familyName,
      "givenName",
      "Анна",
      "patronymic",
      "",
      "position",
      "педагог",
      "login",
      login
    };
    String[] ticked =
        Stream.of(roles).flatMap(role -> Stream.of("roles", role)).toArray(String[]::new);
    return administrator.post(
        "/directory/organisations/" + organisation + "/people",
        Stream.concat(Stream.of(fields), Stream.of(ticked)).toArray(String[]::new));
  }

  /** Signs a newcomer in and chooses a password. */
  Visitor signedIn(Newcomer newcomer) {
    Visitor visitor = new Visitor(port);
    visitor.signIn(newcomer.login(), newcomer.startPassword());
    assertThat(choose(visitor, newcomer.startPassword(), OWN_PASSWORD).location())
        .isEqualTo("/account?changed");
    return visitor;
  }

  static Answer choose(Visitor visitor, String old, String chosen) {
    return visitor.post("/account", "old", old, "chosen", chosen, "again", chosen);
  }
}
