package ru.vekha.proof.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import ru.vekha.execution.DraftSettling;
import ru.vekha.execution.RoadmapSetUp;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.PrintedRoadmap;
import ru.vekha.roadmap.RoadmapData;

/** The roadmap of an authority below, which it approves because the level above obliges it to. */
final class LowerLevel {

  private final RoadmapSetUp setUp;
  private final DraftSettling settling;
  private final Cast cast;

  LowerLevel(ApplicationContext beans, Cast cast) {
    this.setUp = beans.getBean(RoadmapSetUp.class);
    this.settling = beans.getBean(DraftSettling.class);
    this.cast = cast;
  }

  /** Its methodist sets up and launches a roadmap for the schools of the authority. */
  UUID launch(String authorityId, LocalDate order) {
    Organisation authority = cast.organisation(authorityId);
    String methodist = cast.person(authorityId, Role.METHODIST).id();
    UUID draft =
        setUp.upload(
            authority, "карта.docx", PrintedRoadmap.docx(roadmap(authority, order)), methodist);
    settling.daysOff(draft, false, methodist);
    settling.confirmAll(draft, version(draft, methodist), methodist);
    return setUp.launch(draft, version(draft, methodist), methodist).orElseThrow();
  }

  private static RoadmapData roadmap(Organisation authority, LocalDate order) {
    return new RoadmapData(
        "below",
        "Дорожная карта внедрения наставничества на 2021 год",
        authority.kind(),
        "город Пробный",
        "12-" + authority.shortName(),
        order,
        LocalDate.of(order.getYear(), 1, 1),
        LocalDate.of(order.getYear(), 12, 31),
        List.of(
            row(1, "Разработка дорожной карты организации", "до 30.04.2021", "Дорожная карта"),
            row(2, "Утверждение дорожной карты организации", "до 14.05.2021", "Приказ")));
  }

  private static ActivityRow row(int number, String title, String deadline, String result) {
    return new ActivityRow(
        "1." + number + ".",
        "1. Подготовка",
        "",
        title,
        deadline,
        "Руководители ОО",
        result,
        number + 1);
  }

  private long version(UUID draft, String methodist) {
    return setUp.plan(draft, methodist).orElseThrow().version();
  }
}
