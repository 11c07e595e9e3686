package ru.vekha.reporting.history;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.organisation.RussianZone;

/**
 * Everything that happened to one assignment.
 *
 * @param facts what it is: each a name and a value
 * @param lines what happened, in its order
 * @param zone where its times count
 * @param course through its diagram; null when the engine knows no process of it
 * @param processInstanceId of the running work, null when there is none
 */
public record AssignmentAct(
    UUID id,
    String title,
    List<Fact> facts,
    List<Line> lines,
    List<File> files,
    ZoneId zone,
    @Nullable ActCourse course,
    @Nullable String processInstanceId) {

  /** Keeps its own copies. */
  public AssignmentAct {
    facts = List.copyOf(facts);
    lines = List.copyOf(lines);
    files = List.copyOf(files);
  }

  /** By whose clock its times are. */
  public String clock() {
    return "Время — по часам организации: " + RussianZone.titleOf(zone) + ".";
  }

  /** One thing known of it. */
  public record Fact(String name, String value) {}

  /**
   * One thing that happened.
   *
   * @param who the person's name, «за» whom if that was in somebody's place, or Vekha
   */
  public record Line(LocalDateTime at, String who, String what, List<String> details) {}

  /** A file that is still there. */
  public record File(UUID id, String name) {}
}
