package ru.vekha.engine.form;

import java.util.List;
import java.util.Map;

/**
 * A submission that has passed its check.
 *
 * @param values the values of fields that were shown and filled in
 * @param dropped keys of hidden, locked and computed fields for which something was submitted all
 *     the same, and ignored
 */
public record CheckedForm(Map<String, Object> values, List<String> dropped) {}
