package ru.vekha.browser;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser for all tests; skips a class, aloud, where there is none. */
final class ChromiumExtension implements ExecutionCondition, ParameterResolver {

  private static final Namespace STORE = Namespace.create(ChromiumExtension.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext tests) {
    if (Chromium.executable().isPresent()) {
      return ConditionEvaluationResult.enabled("There is a browser");
    }
    String message =
        "No Chromium on PATH (looked for "
            + String.join(", ", Chromium.NAMES)
            + "): left out "
            + tests.getRequiredTestClass().getSimpleName()
            + ", what people see in the browser is not checked";
    System.out.println(message);
    return ConditionEvaluationResult.disabled(message);
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
