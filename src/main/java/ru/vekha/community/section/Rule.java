package ru.vekha.community.section;

import java.util.function.Predicate;

/**
 * Something that must hold between the fields of an entry; the database holds the same.
 *
 * @param field the column whose field the message belongs to
 * @param message in Russian, what is wrong and what to do
 */
public record Rule(Predicate<Values> broken, String field, String message) {}
