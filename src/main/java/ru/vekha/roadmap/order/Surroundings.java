package ru.vekha.roadmap.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.Indicator;
import ru.vekha.roadmap.Problem;
import ru.vekha.roadmap.RoadmapDocument;
import ru.vekha.roadmap.wording.Wording;

/**
 * What stands around the table.
 *
 * @param order the order that approves the roadmap
 * @param period the roadmap's period
 * @param title the roadmap's title
 * @param control the sentence that says who controls the execution
 * @param problems what was not found or contradicts itself
 */
public record Surroundings(
    Order order, Period period, String title, @Nullable String control, List<Problem> problems) {
  // «Срок реализации «дорожной карты» 2022-2025 годы.»
  private static final Pattern PERIOD_LINE =
      Pattern.compile(
          "\\W?(?:сроки?|период)\\W? (?:реализации|действия|исполнения|внедрения|выполнения)\\b.*",
          Pattern.UNICODE_CHARACTER_CLASS);
  // «Об утверждении плана … на 2021 год», «1. Утвердить дорожную карту … на 2021 год»
  private static final Pattern APPROVAL =
      Pattern.compile(
          "(?:\\d+[.)]?\\s?)?(?:об утверждении|утвердить|об? |утвержд[её]нн|на период|в период).*");
  private static final Pattern YEARS =
      Pattern.compile(
          "(?:в|на) (?:период|течение) .{0,40}?20\\d{2}.{0,20}?год\\p{L}*|в 20\\d{2}\\s?-\\s?20\\d{2} год");
  // The words about the period stand near the beginning.
  private static final int CLAUSES_READ = 400;

  /**
   * Reads the lines around the table.
   *
   * @param above the lines above it, empty ones too
   * @param below the lines below it, where an order may follow its annex
   */
  public static Surroundings of(List<String> above, List<String> below) {
    List<String> linesAbove = Lines.cleaned(above);
    List<String> linesBelow = Lines.cleaned(below);
    List<String> paragraphs =
        Paragraphs.of(Stream.concat(linesAbove.stream(), linesBelow.stream()).toList());
    List<Problem> problems = new ArrayList<>();
    String title = RoadmapTitle.in(linesAbove);
    Order order = ApprovingOrder.in(linesAbove, linesBelow, problems);
    Period period = period(paragraphs, title, problems).startingAt(order.date());
    if (!period.isWhole()) {
      problems.add(
          Problem.ofDocument(
              "Не найден период, на который утверждена дорожная карта.",
              "Впишите первый и последний день периода."));
    }
    return new Surroundings(
        order, period, title, ControlSentence.in(paragraphs).orElse(null), problems);
  }

  private static Period period(List<String> paragraphs, String title, List<Problem> problems) {
    Optional<Period> stated =
        paragraphs.stream()
            .filter(words -> PERIOD_LINE.matcher(Wording.key(words)).matches())
            .flatMap(words -> Period.in(words).stream())
            .findFirst();
    Optional<Period> titled = Period.in(title);
    if (stated.isPresent() && titled.isPresent() && !stated.equals(titled)) {
      problems.add(
          Problem.ofDocument(
              "Срок реализации и период в названии дорожной карты не совпадают, взят срок"
                  + " реализации.",
              "Проверьте период дорожной карты."));
    }
    return stated
        .or(() -> titled)
        .or(
            () ->
                paragraphs.stream()
                    .limit(CLAUSES_READ)
                    .filter(words -> APPROVAL.matcher(Wording.key(words)).matches())
                    .flatMap(words -> Period.in(words).stream())
                    .findFirst())
        .or(() -> ofYearsInClauses(paragraphs))
        .orElse(Period.UNKNOWN);
  }

  // «… организовать работу в период с 2021 по 2024 годы»
  private static Optional<Period> ofYearsInClauses(List<String> paragraphs) {
    return paragraphs.stream()
        .limit(CLAUSES_READ)
        .flatMap(words -> YEARS.matcher(Wording.key(words)).results())
        .flatMap(years -> Period.in(years.group()).stream())
        .findFirst();
  }

  /** The document that all this stands around, with what was read of it besides. */
  public RoadmapDocument document(
      List<ActivityRow> rows,
      List<Problem> all,
      List<ActivityRow> duties,
      List<Indicator> indicators) {
    return new RoadmapDocument(
        order.authority(),
        order.number(),
        order.date(),
        period.from(),
        period.to(),
        title,
        control,
        rows,
        all,
        duties,
        indicators);
  }
}
