package ru.vekha.demo;

import java.io.PrintStream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Ends the console's output with the address and, in the demonstration, the accounts. */
@Component
class WelcomeOnConsole {

  private final Environment environment;
  private final DemoAccounts accounts;

  WelcomeOnConsole(Environment environment, DemoAccounts accounts) {
    this.environment = environment;
    this.accounts = accounts;
  }

  @EventListener
  void ready(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext context
        && context.getWebServer() != null) {
      print(context.getWebServer().getPort());
    }
  }

  private void print(int port) {
    StringBuilder text = new StringBuilder("\n«Веха» запущена: http://localhost:" + port + "/\n");
    if (environment.getProperty("vekha.demonstration", Boolean.class, false)) {
      text.append("\nПоказательный пример. Пароль у всех один: ")
          .append(accounts.password())
          .append("\n\n");
      DemoMunicipality.people().stream()
          .map(person -> String.format("  %-20s %s%n", person.login(), person.rolesInWords()))
          .forEach(text::append);
    }
    console().println(text);
  }

  /** Not the log: logs are kept and sent around, and this names a password. */
  private static PrintStream console() {
    return System.out;
  }
}
