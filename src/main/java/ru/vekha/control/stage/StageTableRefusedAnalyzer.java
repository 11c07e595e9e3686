package ru.vekha.control.stage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refused table as two Russian sentences instead of a stack trace. */
final class StageTableRefusedAnalyzer extends AbstractFailureAnalyzer<StageTableRefused> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, StageTableRefused cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Исправьте таблицу и запустите снова. Что значат колонки, написано в docs/operations.md.",
        cause);
  }
}
