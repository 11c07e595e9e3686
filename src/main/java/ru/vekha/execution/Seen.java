package ru.vekha.execution;

import ru.vekha.execution.draft.SettledDocument;
import ru.vekha.execution.draft.SettledRow;

/** What the author of a settlement had seen: nothing is overwritten unseen. */
final class Seen {

  private Seen() {}

  /**
   * Goes on when nobody else was quicker.
   *
   * @throws SettlementRefused otherwise
   */
  static void require(boolean seen) {
    if (!seen) {
      throw new SettlementRefused(
          "Пока страница была открыта, здесь сохранил изменения другой сотрудник."
              + " Ничего не перезаписано: проверьте, что получилось, и повторите.");
    }
  }

  /** A row as its author had seen it. */
  static SettledRow row(SettledDocument document, int key, long version) {
    SettledRow row =
        document
            .row(key)
            .orElseThrow(() -> new SettlementRefused("Этой строки больше нет: её удалили."));
    require(version == row.version());
    return row;
  }
}
