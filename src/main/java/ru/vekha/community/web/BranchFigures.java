package ru.vekha.community.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.vekha.community.SurroundingAccess;
import ru.vekha.community.SurroundingCounts;
import ru.vekha.community.SurroundingFigures;
import ru.vekha.organisation.Branches;
import ru.vekha.organisation.Organisation;

/** What an authority sees of its branch at a glance: counts of the school year so far. */
@Component
class BranchFigures {

  private static final int MOST = 1_500;

  private final SurroundingAccess access;
  private final Branches branches;
  private final SurroundingFigures figures;
  private final Clock clock;

  BranchFigures(
      SurroundingAccess access, Branches branches, SurroundingFigures figures, Clock clock) {
    this.access = access;
    this.branches = branches;
    this.figures = figures;
    this.clock = clock;
  }

  /** The lines and the period that they count. */
  record Table(LocalDate from, LocalDate to, List<Line> lines) {}

  /** One organisation. */
  record Line(Organisation organisation, int depth, SurroundingCounts counts) {}

  Table of(String actor) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    LocalDate from = today.withDayOfMonth(1).withMonth(9);
    LocalDate begun = from.isAfter(today) ? from.minusYears(1) : from;
    List<String> tops =
        Stream.concat(access.readFrom(actor).stream(), access.keptBy(actor).stream())
            .distinct()
            .toList();
    Map<String, Branches.Line> lines = new LinkedHashMap<>();
    branches.of(tops, "", MOST).forEach(line -> lines.putIfAbsent(line.organisation().id(), line));
    Map<String, SurroundingCounts> counts = figures.of(lines.keySet(), begun, today);
    return new Table(
        begun,
        today,
        lines.values().stream()
            .map(
                line ->
                    new Line(
                        line.organisation(), line.depth(), counts.get(line.organisation().id())))
            .toList());
  }
}
