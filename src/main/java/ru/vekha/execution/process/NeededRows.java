package ru.vekha.execution.process;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineLanguage;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.deadline.Nature;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.Roadmaps;
import ru.vekha.roadmap.RowContexts;

/** Rows that are opened by hand when somebody sees the need, «по мере необходимости». */
@Component
public class NeededRows {

  private final Roadmaps roadmaps;
  private final JdbcClient jdbc;

  NeededRows(Roadmaps roadmaps, JdbcClient jdbc) {
    this.roadmaps = roadmaps;
    this.jdbc = jdbc;
  }

  /** Whether a deadline waits for somebody to see the need. */
  public static boolean isOne(String deadline, Roadmap roadmap) {
    DeadlineContext context = RowContexts.of(roadmap).inSection("").orElseThrow();
    return DeadlineLanguage.read(deadline) instanceof DeadlineReading.Understood understood
        && understood.rule().schedule(context).nature() == Nature.AS_NEEDED;
  }

  /** Whether work may still come of a roadmap of which nothing is left. */
  boolean mayCome(Roadmap roadmap) {
    return !hadWork(roadmap.id())
        || roadmaps.activities(roadmap.id()).stream()
            .anyMatch(row -> isOne(row.deadline(), roadmap));
  }

  private boolean hadWork(UUID roadmapId) {
    return jdbc.sql("SELECT EXISTS (SELECT 1 FROM control_card WHERE roadmap_id = :roadmap)")
        .param("roadmap", roadmapId)
        .query(Boolean.class)
        .single();
  }
}
