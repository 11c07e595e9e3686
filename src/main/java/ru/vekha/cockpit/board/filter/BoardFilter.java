package ru.vekha.cockpit.board.filter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.organisation.Role;

/**
 * What of the open work is wanted.
 *
 * @param section of the roadmap, which is named then
 * @param organisationId with all that stands below it
 * @param role who is responsible
 */
public record BoardFilter(
    BoardShow show,
    @Nullable UUID roadmapId,
    @Nullable String section,
    @Nullable String organisationId,
    @Nullable Role role,
    @Nullable String personId,
    BoardOrder order,
    boolean down) {

  BoardFilter showing(BoardShow other) {
    return new BoardFilter(other, roadmapId, section, organisationId, role, personId, order, down);
  }

  /** All that the person may read. */
  BoardFilter everywhere() {
    return new BoardFilter(show, null, null, null, null, null, order, down);
  }

  /** Whether it asks for no more than a counter, an organisation and a role. */
  public boolean isCounted() {
    return roadmapId == null && personId == null;
  }
}
