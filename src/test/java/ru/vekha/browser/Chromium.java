package ru.vekha.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The machine's own Chromium; none is ever downloaded. */
record Chromium(Playwright playwright, Browser browser)
    implements ExtensionContext.Store.CloseableResource {

  /** What the browser may be called. */
  static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

  private static final List<String> ARGUMENTS =
      List.of(
          "--lang=ru",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** The first browser on the search path. */
  static Optional<Path> executable() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium start() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                // The language of date fields, which the browser draws itself.
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "LANGUAGE", "ru")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable().orElseThrow())
                    .setArgs(ARGUMENTS));
    return new Chromium(playwright, browser);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
