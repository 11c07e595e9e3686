package ru.vekha.control.stage;

import java.time.LocalDate;
import ru.vekha.control.WaitsFor;

/**
 * What a stage is about: nobody goes through one twice for the same target.
 *
 * @param day the due day, or the last day for the decision
 * @param round which result waits for a decision; 0 while the work is waited for
 */
public record StageTarget(WaitsFor whom, LocalDate day, int round) {}
