package ru.vekha.engine;

/** Which organisation a process instance belongs to. */
public final class Tenancy {

  /** The variable that names the organisation; its id is the tenant id. */
  public static final String ORGANISATION_ID = "organisationId";

  /** The owner of runs that serve everybody; nobody is a member of it. */
  public static final String SYSTEM = "system";

  private Tenancy() {}
}
