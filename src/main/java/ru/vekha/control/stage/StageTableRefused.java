package ru.vekha.control.stage;

import ru.vekha.engine.PlainRule;

/**
 * A table of stages that cannot be used. The message is a Russian sentence that names file and row.
 */
final class StageTableRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StageTableRefused(String file, String problem) {
    super("Таблица этапов просрочки «" + file + "»: " + problem);
  }

  StageTableRefused(String file, PlainRule row, String problem) {
    this(file, "строка " + row.number() + " (" + row.id() + "): " + problem);
  }
}
