package ru.vekha.control;

import java.util.List;

/**
 * Stages that assignments have come to, in the order of their moments; told inside the transaction
 * that records them.
 */
public record StagesReached(List<StageReached> stages) {}
