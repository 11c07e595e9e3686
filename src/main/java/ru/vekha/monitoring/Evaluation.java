package ru.vekha.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation of an organisation's programme of a year, as far as it has come.
 *
 * @param cardId the card that it performs, null when it was begun by hand
 * @param texts what people have written
 * @param scores the curator's nine criteria, 0 to 2 each; empty before they were scored
 */
public record Evaluation(
    UUID id,
    String organisationId,
    @Nullable UUID cardId,
    int year,
    @Nullable Instant endedAt,
    Texts texts,
    List<Integer> scores) {

  private static final int OPTIMAL = 15;
  private static final int ADMISSIBLE = 9;

  /** Keeps its own copy. */
  public Evaluation {
    scores = List.copyOf(scores);
  }

  /** The words of both stages, empty where nothing was written yet. */
  public record Texts(
      String incompleteReason,
      String strengths,
      String weaknesses,
      String opportunities,
      String threats,
      String personalGrowth,
      String competenceGrowth,
      String resultsDynamics,
      String conclusions,
      String pairingStrategy,
      @Nullable LocalDate strategyFrom) {}

  /** The sum of the criteria. */
  public int score() {
    return scores.stream().mapToInt(Integer::intValue).sum();
  }

  /** The level that the sum stands for. */
  public String level() {
    if (score() >= OPTIMAL) {
      return "оптимальный";
    }
    return score() >= ADMISSIBLE ? "допустимый" : "недопустимый";
  }
}
