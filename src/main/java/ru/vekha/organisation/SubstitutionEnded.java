package ru.vekha.organisation;

/** A substitution is over, by its date or before; told inside the transaction that notes it. */
public record SubstitutionEnded(Substitution substitution) {}
