package ru.vekha.benchmark;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.execution.DraftSettling;
import ru.vekha.execution.RoadmapSetUp;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.PrintedRoadmap;
import ru.vekha.roadmap.RoadmapData;

/** An authority with many schools below it, a head in each, and orders that it gives them. */
final class LargeMunicipality {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final AtomicInteger ORDERS = new AtomicInteger();

  private final RoadmapSetUp setUp;
  private final DraftSettling settling;
  private final JdbcClient jdbc;
  private final Organisation department;
  private final String methodist = People.newId();

  /** Founds it. */
  LargeMunicipality(BenchedVekha vekha, int schools) {
    setUp = vekha.bean(RoadmapSetUp.class);
    settling = vekha.bean(DraftSettling.class);
    jdbc = vekha.bean(JdbcClient.class);
    Organisations organisations = vekha.bean(Organisations.class);
    People people = vekha.bean(People.class);
    String above = organisations.isEmpty() ? null : organisations.top().id();
    department = organisation("large", above, OrganisationKind.MUNICIPALITY, "Департамент");
    vekha
        .bean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> {
              organisations.add(department);
              add(people, methodist, department, Role.METHODIST);
              add(people, People.newId(), department, Role.CONTROLLER);
              for (int number = 1; number <= schools; number++) {
                Organisation school =
                    organisation(
                        "school-" + number,
                        department.id(),
                        OrganisationKind.SCHOOL,
                        "Школа № " + number);
                organisations.add(school);
                add(people, People.newId(), school, Role.ORGANISATION_HEAD);
              }
            });
  }

  /** An order with so many rows for every school, uploaded and settled, ready to be launched. */
  Order order(int rows) {
    LocalDate today = LocalDate.now(MOSCOW);
    return order(rows, number -> today.plusDays(30 + number));
  }

  /** The same with all rows due on one day. */
  Order orderDueOn(int rows, LocalDate day) {
    return order(rows, number -> day);
  }

  /** The same with the rows due one a day. */
  Order orderDueFrom(int rows, LocalDate first) {
    return order(rows, number -> first.plusDays(number - 1L));
  }

  private Order order(int rows, IntFunction<LocalDate> due) {
    LocalDate today = LocalDate.now(MOSCOW);
    RoadmapData data =
        new RoadmapData(
            "large",
            "Дорожная карта внедрения целевой модели наставничества",
            OrganisationKind.MUNICIPALITY,
            "Приозёрский район",
            ORDERS.incrementAndGet() + "-п",
            today,
            today,
            today.plusYears(1),
            IntStream.rangeClosed(1, rows)
                .mapToObj(number -> row(number, due.apply(number)))
                .toList());
    UUID draft = setUp.upload(department, "приказ.docx", PrintedRoadmap.docx(data), methodist);
    settling.daysOff(draft, false, methodist);
    settling.confirmAll(draft, version(draft), methodist);
    return new Order(draft, version(draft));
  }

  /** A draft that can be launched. */
  record Order(UUID draft, long version) {}

  /** Launches an order and returns the roadmap's id. */
  UUID launch(Order order) {
    return setUp.launch(order.draft(), order.version(), methodist).orElseThrow();
  }

  /** Launches an order and waits until all of it is open. */
  UUID launchAndOpen(Order order) {
    UUID roadmap = launch(order);
    Awaitility.await()
        .atMost(Duration.ofHours(1))
        .pollInterval(Duration.ofMillis(200))
        .until(
            () ->
                jdbc.sql(
                        "SELECT NOT EXISTS (SELECT 1 FROM control_card WHERE state = 'PLANNED'"
                            + " AND roadmap_id = ?)")
                    .param(roadmap)
                    .query(Boolean.class)
                    .single());
    return roadmap;
  }

  private long version(UUID draft) {
    return setUp.plan(draft, methodist).orElseThrow().version();
  }

  /** All are due within the days ahead of which work opens, so all open at the launch. */
  private static ActivityRow row(int number, LocalDate due) {
    return new ActivityRow(
        "1." + number + ".",
        "1. Раздел",
        "",
        "Мероприятие " + number,
        "до " + DAY.format(due),
        "Руководители ОО",
        "Справка",
        number + 1);
  }

  private static Organisation organisation(
      String id, String above, OrganisationKind kind, String name) {
    return new Organisation(id, above, kind, name, name, MOSCOW);
  }

  private static void add(People people, String id, Organisation organisation, Role role) {
    people.add(new Person(id, "Нагрузкин", "Иван", "", role.title(), true));
    people.add(new Membership(id, organisation.id(), role));
  }
}
