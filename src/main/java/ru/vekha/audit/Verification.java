package ru.vekha.audit;

import java.util.List;

/**
 * What came of comparing the history with its log and the log with its seals.
 *
 * @param lines how many lines of the log are sealed
 * @param tail how many are not sealed yet
 * @param chains how many organisations have a chain
 * @param findings every alteration; empty when all is as Vekha wrote it
 */
public record Verification(long lines, long tail, int chains, List<Finding> findings) {

  /** Whether all is as Vekha wrote it. */
  public boolean isWhole() {
    return findings.isEmpty();
  }
}
