package ru.vekha.browser;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/** One browser for all tests; skips a class, aloud, where there is none. */
final class ChromiumExtension implements BeforeAllCallback, ParameterResolver {

  private static final Namespace STORE = Namespace.create(ChromiumExtension.class);

  @Override
  public void beforeAll(ExtensionContext tests) {
    if (Chromium.executable().isEmpty()) {
      String message =
          "No Chromium on PATH (looked for "
              + String.join(", ", Chromium.NAMES)
              + "): left out "
              + tests.getRequiredTestClass().getSimpleName()
              + ", what people see in the browser is not checked";
      System.out.println(message);
      throw new TestAbortedException(message);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot()
        .getStore(STORE)
        .getOrComputeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class)
        .browser();
  }
}
