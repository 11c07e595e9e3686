package ru.vekha.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.execution.DraftSettling;
import ru.vekha.execution.RoadmapSetUp;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.roadmap.PrintedRoadmap;
import ru.vekha.roadmap.RoadmapCatalogue;
import ru.vekha.roadmap.RoadmapData;
import ru.vekha.security.Accounts;

/**
 * Fills an empty installation, in one transaction and before the port opens: organisations, people
 * and a roadmap whose order lies five months back, so that on any day of the year some of its work
 * is late, some due soon and some still to come. The roadmap goes the way of every roadmap: printed
 * as a Word document, uploaded by the methodist and launched.
 */
@Component
@ConditionalOnProperty("vekha.demonstration")
class Demonstration implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
  private static final String ROADMAP = "dzerzhinsk-2021";
  private static final int MONTHS_BACK = 5;

  private final Organisations organisations;
  private final People people;
  private final Accounts accounts;
  private final RoadmapSetUp setUp;
  private final DraftSettling settling;
  private final DemoAccounts demoAccounts;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private volatile boolean running;

  Demonstration(
      Organisations organisations,
      People people,
      Accounts accounts,
      RoadmapSetUp setUp,
      DraftSettling settling,
      DemoAccounts demoAccounts,
      TransactionTemplate transaction,
      Clock clock) {
    this.organisations = organisations;
    this.people = people;
    this.accounts = accounts;
    this.setUp = setUp;
    this.settling = settling;
    this.demoAccounts = demoAccounts;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void start() {
    if (organisations.isEmpty()) {
      LOG.info("Загружаю показательный пример: муниципалитет и его дорожную карту");
      transaction.executeWithoutResult(status -> load());
    }
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the web server, which starts late among the phases. */
  @Override
  public int getPhase() {
    return 0;
  }

  private void load() {
    DemoMunicipality.organisations().forEach(organisations::add);
    Map<String, String> logins = new HashMap<>();
    String methodist = "";
    for (DemoPerson each : DemoMunicipality.people()) {
      String id = add(each);
      logins.put(id, each.login());
      if (each.login().equals(DemoMunicipality.METHODIST_LOGIN)) {
        methodist = id;
      }
    }
    accounts.openAlike(logins, demoAccounts.password());
    launch(methodist);
  }

  private String add(DemoPerson each) {
    Person person =
        new Person(
            People.newId(),
            each.familyName(),
            each.givenName(),
            each.patronymic(),
            each.position(),
            true);
    people.add(person);
    each.roles()
        .forEach(role -> people.add(new Membership(person.id(), each.organisationId(), role)));
    return person.id();
  }

  private void launch(String methodist) {
    Organisation department = organisations.get(DemoMunicipality.DEPARTMENT);
    LocalDate orderDate = LocalDate.now(clock.withZone(department.zone())).minusMonths(MONTHS_BACK);
    RoadmapData roadmap = RoadmapCatalogue.shipped().find(ROADMAP).orElseThrow().movedTo(orderDate);
    UUID draft =
        setUp.upload(department, "дорожная-карта.docx", PrintedRoadmap.docx(roadmap), methodist);
    settling.daysOff(draft, false, methodist);
    settling.confirmAll(draft, version(draft, methodist), methodist);
    setUp.launch(draft, version(draft, methodist), methodist).orElseThrow();
  }

  private long version(UUID draft, String methodist) {
    return setUp.plan(draft, methodist).orElseThrow().version();
  }
}
