package ru.vekha.security;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that can be asked for over HTTP.
 *
 * @param path with placeholders in braces
 */
record Operation(String method, String path) implements Comparable<Operation> {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)[^{}]*(?:\\{[^}]*}[^}]*)?}");

  /** An id that nothing has. */
  static final String NOBODYS_ID = "00000000-0000-4000-8000-000000000000";

  /** The path with something in the place of each placeholder; nothing has these ids. */
  String examplePath() {
    return PLACEHOLDER
        .matcher(path)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    switch (found.group(1)) {
                      case "name", "engineName", "engine", "processEngineName" -> "default";
                      case "appName" -> "tasklist";
                      default -> NOBODYS_ID;
                    }));
  }

  @Override
  public int compareTo(Operation other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return path + " " + method;
  }
}
