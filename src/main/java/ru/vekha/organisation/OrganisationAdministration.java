package ru.vekha.organisation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes to the tree of organisations. Every call names who acts and is refused unless that person
 * administers the branch.
 */
@Component
public class OrganisationAdministration {

  private final Access access;
  private final Organisations organisations;
  private final DirectoryLog log;

  OrganisationAdministration(Access access, Organisations organisations, DirectoryLog log) {
    this.access = access;
    this.organisations = organisations;
    this.log = log;
  }

  /**
   * Returns an organisation of the actor's branch.
   *
   * @throws NotAdministered if there is none of this id
   */
  public Organisation get(String actor, String id) {
    if (!access.administers(actor, id)) {
      throw new NotAdministered(actor, id);
    }
    return organisations.get(id);
  }

  /**
   * Adds an organisation below another one.
   *
   * @throws NotAdministered if the actor does not administer the organisation above
   * @throws DirectoryRefused if an organisation of this kind cannot stand there
   */
  @Transactional
  public void add(String actor, Organisation added) {
    Organisation parent = get(actor, String.valueOf(added.parentId()));
    checkPlace(added.kind(), parent.kind());
    organisations.add(added);
    log.organisation(actor, DirectoryLog.Kind.ORGANISATION_ADDED, added);
  }

  /**
   * Changes names, kind and time zone; an organisation does not move. Kind and zone decide which
   * work an organisation gets and when it is late, so they are changed from above.
   *
   * @throws NotAdministered if the actor does not administer the organisation
   * @throws DirectoryRefused if the kind does not fit what stands above or below
   */
  @Transactional
  public void change(String actor, Organisation changed) {
    Organisation present = get(actor, changed.id());
    if (present.kind() != changed.kind() || !present.zone().equals(changed.zone())) {
      if (!mayChangeKindAndZone(actor, present)) {
        throw new DirectoryRefused(
            "kind", "Вид и часовой пояс организации меняет администратор вышестоящей.");
      }
      if (present.parentId() != null) {
        checkPlace(changed.kind(), organisations.get(present.parentId()).kind());
      }
      checkBelow(changed, organisations.directlyBelow(changed.id()));
    }
    organisations.change(changed);
    log.organisation(actor, DirectoryLog.Kind.ORGANISATION_CHANGED, changed);
  }

  /**
   * Whether the actor administers what stands above the organisation; the top has nothing above.
   */
  public boolean mayChangeKindAndZone(String actor, Organisation organisation) {
    String parent = organisation.parentId();
    return access.administers(actor, parent == null ? organisation.id() : parent);
  }

  private static void checkPlace(OrganisationKind kind, OrganisationKind above) {
    if (!kind.mayStandBelow(above)) {
      throw new DirectoryRefused(
          "kind", "Такая организация не может подчиняться выбранной: «" + above.title() + "».");
    }
  }

  private static void checkBelow(Organisation changed, List<Organisation> below) {
    below.stream()
        .filter(each -> !each.kind().mayStandBelow(changed.kind()))
        .findFirst()
        .ifPresent(
            each -> {
              throw new DirectoryRefused(
                  "kind",
                  "Вид нельзя изменить: организации подчиняется «" + each.shortName() + "».");
            });
  }
}
