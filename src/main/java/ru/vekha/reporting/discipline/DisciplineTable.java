package ru.vekha.reporting.discipline;

import java.util.List;
import java.util.Optional;

/**
 * The answer.
 *
 * @param total all lines together; empty where the same work stands in several lines
 */
public record DisciplineTable(List<DisciplineLine> lines, Optional<DisciplineLine> total) {}
