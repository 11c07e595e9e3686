package ru.vekha.audit;

/** The day's value over the ends of all chains was made, once for each day. */
public record HistoryGivenOut(DailyAnchor.Given given) {}
