package ru.vekha.control.stage;

/**
 * The table of stages that is in force.
 *
 * @param version counts the tables there have been
 */
public record LatenessPolicy(int version, StageTable table) {}
