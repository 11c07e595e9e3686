package ru.vekha.mentoring;

/** Why a programme ends before its work is done. */
public enum EndReason {
  ORGANISATION_REORGANISED("Организация реорганизована или закрыта"),
  ORGANISATION_NOT_OBLIGED("Организация исключена из перечня"),
  ROADMAP_CANCELLED("Дорожная карта отменена"),
  ROADMAP_CLOSED("Дорожная карта закрыта, программа не завершена");

  private final String title;

  EndReason(String title) {
    this.title = title;
  }

  /** The reason as users read it. */
  public String title() {
    return title;
  }
}
