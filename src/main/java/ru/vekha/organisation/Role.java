package ru.vekha.organisation;

import java.util.Arrays;

/**
 * What a person does in an organisation; each role is one group of the engine. The roles are those
 * of the roadmaps' own texts: heads and curators of organisations, department officers,
 * controllers.
 */
public enum Role {
  ORGANISATION_HEAD("org-head", "Руководитель организации"),
  CURATOR("curator", "Куратор наставничества"),
  MENTOR("mentor", "Наставник"),
  PSYCHOLOGIST("psychologist", "Педагог-психолог"),
  METHODIST("methodist", "Методист"),
  DEPARTMENT_OFFICER("department-officer", "Специалист органа управления образованием"),
  CONTROLLER("controller", "Контролёр исполнения"),
  DEPUTY_HEAD("deputy-head", "Заместитель руководителя органа управления образованием"),
  REGIONAL_CENTRE("regional-centre", "Сотрудник регионального наставнического центра"),
  AUDITOR("auditor", "Аудитор"),
  ADMINISTRATOR("administrator", "Администратор");

  private final String groupId;
  private final String title;

  Role(String groupId, String title) {
    this.groupId = groupId;
    this.title = title;
  }

  /** The id of the engine's group and the value kept in the database. */
  public String groupId() {
    return groupId;
  }

  /** The role's name as users read it. */
  public String title() {
    return title;
  }

  /** Whether the role manages, controls or audits, which is done in Cockpit. */
  public boolean usesCockpit() {
    return this != CURATOR && this != MENTOR && this != PSYCHOLOGIST;
  }

  /** Returns the role of a group id; an unknown id is a programming or data error. */
  public static Role ofGroup(String groupId) {
    return Arrays.stream(values())
        .filter(role -> role.groupId.equals(groupId))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No role has the group id " + groupId));
  }
}
