package ru.vekha.notification;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;

/**
 * A fact that people have to know now.
 *
 * @param fact says which fact this is, the same each time it is told: {@code card:ID:level:2}
 * @param people ids of those to be told
 * @param path the page that the letter leads to, from the address that Vekha answers at
 * @param values what fills the gaps of the letter beside its links: numbers, dates, codes; never a
 *     name and never what somebody wrote
 * @param lasts how long the letter is worth sending
 */
public record Notice(
    String fact,
    Letter letter,
    Collection<String> people,
    String path,
    Map<String, String> values,
    Duration lasts) {}
