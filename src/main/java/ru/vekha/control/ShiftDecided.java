package ru.vekha.control;

/** A request for a later date has been decided; told inside the transaction that decides it. */
public record ShiftDecided(ShiftRequest request, boolean granted) {}
