package ru.vekha.mentoring.process;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.mentoring.EndReason;
import ru.vekha.mentoring.Programme;
import ru.vekha.mentoring.programme.ProgrammeOverviews;
import ru.vekha.mentoring.programme.ProgrammeOverviews.Overview;
import ru.vekha.mentoring.programme.ProgrammeRefused;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Role;

/**
 * Ends the programme of one organisation before its work is done. Its head does it, or those who
 * agree programmes at its authority. Pairs are ended first, each in its own way: an employee has to
 * be told three working days before (Labour Code, article 351.8), and nobody passes that over.
 */
@Service
public class ProgrammeEarlyEnd {

  private static final Set<Role> AGREEING =
      EnumSet.of(Role.DEPUTY_HEAD, Role.DEPARTMENT_OFFICER, Role.METHODIST);

  private final ProgrammeOverviews programmes;
  private final ProgrammeInstances instances;
  private final Access access;
  private final People people;

  ProgrammeEarlyEnd(
      ProgrammeOverviews programmes, ProgrammeInstances instances, Access access, People people) {
    this.programmes = programmes;
    this.instances = instances;
    this.access = access;
    this.people = people;
  }

  /** The reasons that a person may give; the others come with the end of the roadmap. */
  public static List<EndReason> reasons() {
    return List.of(EndReason.ORGANISATION_REORGANISED, EndReason.ORGANISATION_NOT_OBLIGED);
  }

  /** The programmes of an organisation; nothing for those who may not read of it. */
  @Transactional(readOnly = true)
  public Optional<List<Overview>> of(String actor, String organisationId) {
    List<Overview> found = programmes.of(organisationId);
    return access.mayRead(actor, organisationId)
            || access.own(actor).contains(organisationId)
            || found.stream().anyMatch(each -> mayEnd(actor, each))
        ? Optional.of(found)
        : Optional.empty();
  }

  /** A programme that the person may end; to others it is not there. */
  @Transactional(readOnly = true)
  public Optional<Overview> find(String actor, UUID id) {
    return programmes.find(id).filter(each -> mayEnd(actor, each));
  }

  /** Whether the person may end a programme. */
  public boolean mayEnd(String actor, Overview programme) {
    return people.membershipsOf(actor).stream()
        .anyMatch(
            each ->
                each.role() == Role.ORGANISATION_HEAD
                        && each.organisationId().equals(programme.organisationId())
                    || AGREEING.contains(each.role())
                        && each.organisationId().equals(programme.authorityId()));
  }

  /**
   * Ends a programme.
   *
   * @throws ProgrammeRefused if it has ended, or pairs of it still work
   */
  @Transactional
  public void end(String actor, UUID id, EndReason reason) {
    Overview programme =
        programmes
            .lock(id)
            .filter(each -> mayEnd(actor, each))
            .orElseThrow(() -> new ProgrammeRefused("Такой программы нет."));
    if (!reasons().contains(reason)) {
      throw new ProgrammeRefused("Причина: выберите её из списка.");
    }
    if (programme.state() != Programme.State.RUNNING) {
      throw new ProgrammeRefused("Программа уже завершена. Обновите страницу.");
    }
    if (programme.workingPairs() > 0) {
      throw new ProgrammeRefused(
          "Ещё работают пары: "
              + programme.workingPairs()
              + ". Сначала завершите каждую досрочно с причиной на странице «Пары и группы»:"
              + " сотрудников предупреждают за три рабочих дня.");
    }
    instances.endEarly(id, reason, actor);
  }
}
