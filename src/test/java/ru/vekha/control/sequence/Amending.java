package ru.vekha.control.sequence;

import java.util.List;
import java.util.UUID;

/** An amendment in one transaction: its record, the change, and the process that follows it. */
final class Amending {

  private Amending() {}

  static void inOne(CardRun run, Runnable change) {
    run.scene.inOne(
        () -> {
          UUID amendment = UUID.randomUUID();
          boolean running = run.card().processInstanceId() != null;
          String department = run.scene.town().department().id();
          String methodist = run.scene.town().methodist().id();
          run.scene.amendments.add(
              amendment,
              run.roadmapId,
              draft(run, department, methodist),
              run.scene.nextNumber() + "-и",
              CardRun.ORDER_DATE,
              methodist);
          change.run();
          run.scene.amendments.toFollow(amendment, running ? List.of(run.cardId) : List.<UUID>of());
          run.scene.amendmentInstances.start(amendment, department);
          return amendment;
        });
  }

  private static UUID draft(CardRun run, String department, String methodist) {
    UUID draft = UUID.randomUUID();
    run.scene
        .jdbc
        .sql(
            "INSERT INTO roadmap_draft (id, organisation_id, file_name, content, uploaded_by,"
                + " uploaded_at, amends) VALUES (:id, :org, 'приказ.docx', '', :person, now(),"
                + " :roadmap)")
        .param("id", draft)
        .param("org", department)
        .param("person", methodist)
        .param("roadmap", run.roadmapId)
        .update();
    return draft;
  }
}
