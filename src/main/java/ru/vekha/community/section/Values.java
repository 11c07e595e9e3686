package ru.vekha.community.section;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the fields of one entry.
 *
 * @param byColumn texts, numbers, days, ids; null where nothing was entered
 */
public record Values(Map<String, @Nullable Object> byColumn) {

  public Values {
    byColumn = Collections.unmodifiableMap(new LinkedHashMap<>(byColumn));
  }

  /** The value of a column. */
  public @Nullable Object get(String column) {
    return byColumn.get(column);
  }

  /** The value as text; empty if there is none. */
  public String text(String column) {
    Object value = get(column);
    return value == null ? "" : value.toString();
  }

  /** The day in a column. */
  public @Nullable LocalDate day(String column) {
    return get(column) instanceof LocalDate day ? day : null;
  }

  /** The number in a column, 0 if there is none. */
  public int count(String column) {
    return get(column) instanceof Integer count ? count : 0;
  }

  /** Whether anything was entered. */
  public boolean has(String column) {
    return !text(column).isEmpty();
  }

  /** Whether a box is ticked. */
  public boolean ticked(String column) {
    return Boolean.TRUE.equals(get(column));
  }
}
