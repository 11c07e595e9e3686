package ru.vekha.browser;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.town.HostileTexts;

/** Writes hostile texts where a document or an administrator would have brought them in. */
final class HostileNames {

  private static final int LONGEST_SHORT_NAME = 120;

  /** So that each organisation gets a text of another kind. */
  private static final int STEP = 8;

  private final JdbcClient jdbc;

  HostileNames(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Names a roadmap and its activities, in their order. */
  void giveRoadmap(UUID roadmap, List<String> titles) {
    jdbc.sql("UPDATE roadmap SET title = ? WHERE id = ?")
        .params(HostileTexts.together(0, 10), roadmap)
        .update();
    List<UUID> activities =
        jdbc.sql("SELECT id FROM activity WHERE roadmap_id = ? ORDER BY place")
            .params(roadmap)
            .query(UUID.class)
            .list();
    for (int place = 0; place < titles.size(); place++) {
      jdbc.sql("UPDATE activity SET title = ? WHERE id = ?")
          .params(titles.get(place), activities.get(place))
          .update();
    }
  }

  /** Names the activities of a document that has been read, as if they stood in it. */
  void giveDraft(UUID draft, List<String> titles) {
    for (int place = titles.size(); place > 0; place--) {
      jdbc.sql(
              "UPDATE roadmap_draft SET reading = replace(reading::text, to_json(?::text)::text,"
                  + " to_json(?::text)::text)::jsonb WHERE id = ?")
          .params("Мероприятие " + place, titles.get(place - 1), draft)
          .update();
    }
  }

  /** Names organisations, each in another way. */
  void giveOrganisations(List<String> ids) {
    List<String> names =
        HostileTexts.ALL.stream().filter(text -> text.length() < LONGEST_SHORT_NAME).toList();
    int next = 21;
    for (String id : ids) {
      jdbc.sql("UPDATE organisation SET short_name = ?, name = ? WHERE id = ?")
          .params(names.get(next), HostileTexts.together(20, 30), id)
          .update();
      next += STEP;
    }
  }
}
