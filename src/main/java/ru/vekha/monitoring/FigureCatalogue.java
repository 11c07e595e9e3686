package ru.vekha.monitoring;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import ru.vekha.organisation.OrganisationKind;

/** All figures, in the order in which reports show them; data that an administrator may replace. */
@Component
public class FigureCatalogue {

  private final Map<String, Figure> byCode;

  FigureCatalogue(@Value("${vekha.monitoring.figures}") Resource table) {
    byCode =
        DataTable.read(table).stream()
            .map(FigureCatalogue::figure)
            .collect(
                Collectors.toMap(
                    Figure::code,
                    figure -> figure,
                    (one, other) -> {
                      throw new IllegalStateException("Two figures have the code " + one.code());
                    },
                    LinkedHashMap::new));
  }

  /** All of them. */
  public List<Figure> all() {
    return List.copyOf(byCode.values());
  }

  /** Those that reporting periods collect. */
  public List<Figure> ofPeriods() {
    return byCode.values().stream().filter(Figure::inPeriods).toList();
  }

  /** Those that people enter for an organisation of a kind. */
  public List<Figure> enteredBy(OrganisationKind kind) {
    return byCode.values().stream()
        .filter(figure -> !figure.counted() && figure.kinds().contains(kind))
        .toList();
  }

  /** Returns the figure of a code; an unknown code is an error in the data. */
  public Figure get(String code) {
    Figure figure = byCode.get(code);
    if (figure == null) {
      throw new IllegalArgumentException("No figure has the code " + code);
    }
    return figure;
  }

  private static Figure figure(Map<String, String> row) {
    String code = row.get("code");
    boolean counted = row.get("source").equals("counted");
    if (counted != CountedFigure.ofCode(code).isPresent()) {
      throw new IllegalStateException(
          "Figure %s is said to be %s".formatted(code, row.get("source")));
    }
    return new Figure(
        code, row.get("title"), counted, row.get("periods").equals("yes"), kinds(row.get("kinds")));
  }

  private static Set<OrganisationKind> kinds(String names) {
    return names.equals("all")
        ? EnumSet.range(OrganisationKind.SCHOOL, OrganisationKind.KINDERGARTEN)
        : Arrays.stream(names.split(","))
            .map(OrganisationKind::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(OrganisationKind.class)));
  }
}
