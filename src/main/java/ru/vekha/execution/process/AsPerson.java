package ru.vekha.execution.process;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;
import ru.vekha.engine.OwnWork;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.People;

/** Does something in the engine with a person's own rights, as the web apps do it. */
@Component
class AsPerson {

  private final IdentityService identity;
  private final People people;

  AsPerson(IdentityService identity, People people) {
    this.identity = identity;
    this.people = people;
  }

  void run(String personId, Runnable work) {
    List<Membership> memberships = people.membershipsOf(personId);
    OwnWork.withRightsOf(
        identity,
        personId,
        memberships.stream().map(each -> each.role().groupId()).distinct().toList(),
        memberships.stream().map(Membership::organisationId).distinct().toList(),
        work);
  }
}
