package ru.vekha.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the reports of this build say has run and passed, as «SimpleClassName#method». */
final class TestReports {

  private static final Pattern CASE =
      Pattern.compile("<testcase name=\"([A-Za-z0-9_]+)[^\"]*\" classname=\"([^\"]+)\"([^>]*)>");

  private TestReports() {}

  static Set<String> passed() {
    Set<String> passed = new HashSet<>();
    for (String folder : new String[] {"surefire-reports", "failsafe-reports"}) {
      Path reports = Path.of("target", folder);
      if (Files.isDirectory(reports)) {
        try (Stream<Path> files = Files.list(reports)) {
          files
              .filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
              .forEach(file -> add(file, passed));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return passed;
  }

  private static void add(Path file, Set<String> passed) {
    String report;
    try {
      report = Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Matcher found = CASE.matcher(report);
    while (found.find()) {
      String test = simple(found.group(2)) + "#" + found.group(1);
      boolean closed = found.group(3).endsWith("/");
      String inside = closed ? "" : report.substring(found.end(), end(report, found.end()));
      if (!inside.contains("<failure")
          && !inside.contains("<error")
          && !inside.contains("<skipped")) {
        passed.add(test);
      }
    }
  }

  private static int end(String report, int from) {
    int end = report.indexOf("</testcase>", from);
    return end < 0 ? report.length() : end;
  }

  private static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1).replaceAll(".*\\$", "");
  }
}
