package ru.vekha.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.CardState;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.Activity;
import ru.vekha.roadmap.LifecycleStage;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.RoadmapData;

/** Reports for tests, as the database would give them. */
public final class Reports {

  public static final LocalDate AS_OF = LocalDate.of(2021, 4, 15);

  private static final UUID ID = new UUID(0, 1);
  private static final LocalDate DUE = LocalDate.of(2021, 4, 5);

  private Reports() {}

  /** A report of an authority's roadmap for 2021. */
  public static RoadmapReport of(List<ReportedActivity> activities) {
    return of("Дорожная карта внедрения наставничества", activities);
  }

  public static RoadmapReport of(String title, List<ReportedActivity> activities) {
    return new RoadmapReport(
        new Roadmap(
            ID,
            "department",
            title,
            "01-05/99",
            LocalDate.of(2021, 2, 11),
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2021, 12, 31),
            LocalDate.of(2021, 2, 11),
            false),
        "Департамент образования города Пробного",
        List.of(),
        AS_OF,
        activities);
  }

  /** A roadmap that ships with Vekha, each row with one assignment under way. */
  public static RoadmapReport of(RoadmapData data) {
    return of(
        data.title(),
        data.rows().stream()
            .map(
                row ->
                    row(
                        new Activity(
                            new UUID(1, row.place()),
                            ID,
                            row.place(),
                            row.plainNumber(),
                            row.section(),
                            row.title(),
                            row.deadline(),
                            row.deadline(),
                            row.responsible(),
                            row.result(),
                            "other",
                            LifecycleStage.FRAMEWORK),
                        done("Школа А", DUE, DUE, "№ 12-у от 05.04.2021", "приказ.pdf"),
                        open("Школа Б", DUE, 10)))
            .toList());
  }

  /** Two sections with three rows: done late, partly done, nothing opened. */
  public static RoadmapReport small() {
    return of(
        List.of(
            row(
                activity(1, "1.1", "1. Подготовка", "Издать приказ", "до 05.04.2021", "Приказ"),
                done("Департамент", DUE, DUE.plusDays(2), "№ 12-у от 05.04.2021", "приказ.pdf")),
            row(
                activity(2, "1.10", "1. Подготовка", "Провести опрос", "апрель", "Справка"),
                done("Школа А", DUE, DUE, "№ 3 от 01.04.2021"),
                waiting("Школа Б", DUE, DUE),
                open("Школа В", DUE, 10)),
            row(
                activity(
                    3, "2.1", "2. Обучение", "Обучить наставников", "по мере необходимости", ""))));
  }

  /** Pieces of work of one row, and a duty that stands in the order itself. */
  public static RoadmapReport withPieces() {
    String section = "3. Работа";
    return of(
        List.of(
            row(activity(1, "3.3", section, "Собрать базы", "до 05.04.2021", "База")),
            row(activity(2, "3.4 (1)", section, "Документы: приказ", "до 01.03.2021", "Приказ")),
            row(activity(3, "3.4 (2)", section, "Документы: план", "до 12.03.2021", "План")),
            row(activity(4, "3.5", section, "Провести опрос", "апрель", "Справка")),
            row(
                activity(
                    5,
                    "по приказу, п. 5.2",
                    "Поручения приказа",
                    "Представить отчёт",
                    "до 25.05.2021",
                    "Отчёт"))));
  }

  /** The small report after two orders have changed the roadmap. */
  public static RoadmapReport amended() {
    RoadmapReport report = small();
    return new RoadmapReport(
        report.roadmap(),
        report.authority(),
        List.of(
            new AmendingOrder(LocalDate.of(2021, 3, 1), "120"),
            new AmendingOrder(LocalDate.of(2021, 4, 1), "")),
        report.asOf(),
        report.activities());
  }

  /** A long roadmap whose rows are owed by several schools each. */
  public static RoadmapReport large(int rows, int schools) {
    return of(
        IntStream.rangeClosed(1, rows)
            .mapToObj(
                place ->
                    row(
                        activity(
                            place,
                            place / 10 + 1 + "." + (place % 10 + 1),
                            place / 10 + 1 + ". Раздел дорожной карты",
                            "Провести мероприятие программы наставничества номер " + place,
                            "до 05.04.2021",
                            "Справка"),
                        IntStream.rangeClosed(1, schools)
                            .mapToObj(school -> done("Школа № " + school, DUE, DUE, "справка.pdf"))
                            .toArray(ReportedAssignment[]::new)))
            .toList());
  }

  public static ReportedActivity row(Activity activity, ReportedAssignment... assignments) {
    return new ReportedActivity(activity, List.of(assignments));
  }

  public static Activity activity(
      int place, String number, String section, String title, String deadline, String result) {
    return new Activity(
        new UUID(1, place),
        ID,
        place,
        number,
        section,
        title,
        deadline,
        deadline,
        "Руководители ОО",
        result,
        "other",
        LifecycleStage.FRAMEWORK);
  }

  public static ReportedAssignment done(
      String organisation, LocalDate due, LocalDate day, String... documents) {
    return assignment(
        organisation, CardState.CLOSED, due, day, day.plusDays(1), 0, List.of(documents));
  }

  public static ReportedAssignment waiting(String organisation, LocalDate due, LocalDate day) {
    return assignment(organisation, CardState.HANDED_IN, due, day, null, 0, List.of());
  }

  /** In work; late when the days say so. */
  public static ReportedAssignment open(String organisation, LocalDate due, long daysLate) {
    return assignment(organisation, CardState.OPEN, due, null, null, daysLate, List.of());
  }

  public static ReportedAssignment withdrawn(String organisation, LocalDate due) {
    return assignment(
        organisation, CardState.WITHDRAWN, due, null, null, 0, List.of("черновик.pdf"));
  }

  public static ReportedAssignment planned(String organisation, LocalDate due) {
    return assignment(organisation, CardState.PLANNED, due, null, null, 0, List.of());
  }

  private static ReportedAssignment assignment(
      String organisation,
      CardState state,
      LocalDate due,
      @Nullable LocalDate handedInOn,
      @Nullable LocalDate acceptedOn,
      long openDaysLate,
      List<String> documents) {
    long daysLate =
        handedInOn == null ? openDaysLate : Math.max(0, handedInOn.toEpochDay() - due.toEpochDay());
    return new ReportedAssignment(
        organisation,
        Role.ORGANISATION_HEAD.title(),
        1,
        state,
        openDaysLate > 0,
        due,
        due,
        handedInOn,
        acceptedOn,
        documents,
        daysLate);
  }
}
