package ru.vekha.execution.process;

/** Names of {@code processes/roadmap-preparation.bpmn}. */
final class PreparationProcess {

  static final String APPROVE_WORKING_GROUP = "approveWorkingGroup";
  static final String NAME_RESPONSIBLE_PERSONS = "nameResponsiblePersons";
  static final String LIST_ORGANISATIONS = "listOrganisations";

  static final String NEEDS_WORKING_GROUP = "needsWorkingGroup";
  static final String NEEDS_RESPONSIBLE_PERSONS = "needsResponsiblePersons";
  static final String NEEDS_ORGANISATIONS_LIST = "needsOrganisationsList";

  private PreparationProcess() {}
}
