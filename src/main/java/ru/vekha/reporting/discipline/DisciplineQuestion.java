package ru.vekha.reporting.discipline;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.organisation.Scope;

/**
 * What is asked.
 *
 * @param scope whose work, no more than the reader may see
 * @param named the organisations outside the scope's branches whose people may be named
 * @param roadmap only this roadmap's work, or null for all
 */
public record DisciplineQuestion(
    Scope scope,
    List<String> named,
    DisciplinePeriod period,
    DisciplineGrouping grouping,
    @Nullable UUID roadmap) {}
