package ru.vekha.audit;

/**
 * An alteration of the history that did not come from Vekha.
 *
 * @param source the table it was found in
 * @param row which row of it
 * @param chain the organisation it belongs to, {@link #NO_CHAIN} for none
 */
public record Finding(Kind kind, String source, String row, String chain) {

  /** The chain of what belongs to no organisation. */
  public static final String NO_CHAIN = "-";

  /** What was done. */
  public enum Kind {
    LINE_CHANGED("Запись журнала или её печать изменена"),
    LINE_REMOVED("Запись журнала удалена"),
    SEAL_REMOVED("Печать удалена, или запись вставлена задним числом"),
    ROW_CHANGED("Строка истории изменена"),
    ROW_REMOVED("Строка истории удалена"),
    ROW_ADDED("Строка истории вставлена в обход «Вехи»"),
    PAST_VEKHA("Строка истории записана в обход «Вехи»"),
    BEFORE_TERM("Строка истории удалена раньше срока хранения"),
    SWITCHED_OFF("Журнал для этой таблицы отключён"),
    ANCHOR_BROKEN("Выданное значение не сходится с журналом");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** The alteration as auditors read it. */
    public String title() {
      return title;
    }
  }
}
