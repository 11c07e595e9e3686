package ru.vekha.control.stage;

import java.time.Instant;

/** A stage that a card comes to at a moment, if it is not finished by then. */
public record PlannedStage(Stage stage, Instant at) {}
