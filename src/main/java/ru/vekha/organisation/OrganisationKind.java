package ru.vekha.organisation;

/** What an organisation is; a roadmap addresses organisations by kind («Руководители ОО, ОДО»). */
public enum OrganisationKind {
  /** A region's ministry or department of education. */
  REGION("Орган управления образованием региона"),
  /** A territorial administration between region and municipality. */
  TERRITORY("Территориальное управление"),
  /** A municipal department of education, «ДО», «УО». */
  MUNICIPALITY("Муниципальный орган управления образованием"),
  /** A methodical or mentoring centre beside an authority. */
  MENTORING_CENTRE("Наставнический центр"),
  /** A general-education organisation, «ОО». */
  SCHOOL("Общеобразовательная организация"),
  /** An organisation of additional education, «ОДО». */
  ADDITIONAL_EDUCATION("Организация дополнительного образования"),
  /** A vocational college, «ПОО». */
  COLLEGE("Профессиональная образовательная организация"),
  /** A kindergarten, «ДОО». */
  KINDERGARTEN("Дошкольная образовательная организация");

  private final String title;

  OrganisationKind(String title) {
    this.title = title;
  }

  /** The kind's name as users read it. */
  public String title() {
    return title;
  }

  /** Whether such an organisation may be directly below one of another kind. */
  public boolean mayStandBelow(OrganisationKind above) {
    return above.isAuthority() && this != REGION && compareTo(above) >= 0;
  }

  /** Whether it is an authority, which issues roadmaps for the organisations below it. */
  public boolean isAuthority() {
    return this == REGION || this == TERRITORY || this == MUNICIPALITY;
  }
}
