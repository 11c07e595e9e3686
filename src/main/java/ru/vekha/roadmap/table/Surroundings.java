package ru.vekha.roadmap.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.Problem;
import ru.vekha.roadmap.wording.Wording;

/**
 * What stands above the table.
 *
 * @param order the order that approves the roadmap
 * @param period the roadmap's period
 * @param title the roadmap's title
 * @param control the sentence that says who controls the execution
 * @param problems what was not found or contradicts itself
 */
record Surroundings(
    Order order, Period period, String title, @Nullable String control, List<Problem> problems) {
  // No sentence of an order is longer.
  private static final int LONGEST = 2_000;
  // «Срок реализации «дорожной карты» 2022-2025 годы.»
  private static final Pattern PERIOD_LINE =
      Pattern.compile("(?:сроки?|период) (?:реализации|действия|исполнения|внедрения).*");
  // «4. Контроль исполнения приказа возложить на …», «Контроль … оставляю за собой.»
  private static final Pattern CONTROL =
      Pattern.compile(
          "(контроль (?:за )?(?:исполнени|выполнени|реализаци).{0,80}?"
              + "(?:возложить|возлагаю|оставляю|оставить).*)");

  static Surroundings of(List<Line> above) {
    List<String> lines = above.stream().map(Line::words).map(Surroundings::clipped).toList();
    List<Problem> problems = new ArrayList<>();
    String title = RoadmapTitle.in(lines);
    Order order = order(lines, problems);
    Period period = period(lines, title, problems);
    return new Surroundings(order, period, title, control(lines), problems);
  }

  private static String clipped(String line) {
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }

  private static Order order(List<String> lines, List<Problem> problems) {
    Order head = OrderHead.in(lines).orElse(Order.UNKNOWN);
    Order annex = OrderReference.in(lines).orElse(Order.UNKNOWN);
    if (contradict(head.number(), annex.number()) || contradict(head.date(), annex.date())) {
      problems.add(
          Problem.ofDocument(
              "Номер или дата приказа в заголовке и в приложении не совпадают, взяты из"
                  + " заголовка.",
              "Сверьте номер и дату с подписанным приказом."));
    }
    Order order =
        new Order(
            Optional.ofNullable(head.authority()).orElse(annex.authority()),
            Optional.ofNullable(head.number()).orElse(annex.number()),
            Optional.ofNullable(head.date()).orElse(annex.date()));
    if (order.authority() == null) {
      problems.add(
          Problem.ofDocument(
              "Не найдено, кто утвердил дорожную карту.", "Выберите орган управления."));
    }
    if (order.number() == null || order.date() == null) {
      problems.add(
          Problem.ofDocument(
              "Не найдены номер и дата приказа об утверждении.", "Впишите номер и дату приказа."));
    }
    return order;
  }

  private static boolean contradict(@Nullable Object one, @Nullable Object other) {
    return one != null && other != null && !Objects.equals(one, other);
  }

  private static Period period(List<String> lines, String title, List<Problem> problems) {
    Optional<Period> stated =
        lines.stream()
            .filter(line -> PERIOD_LINE.matcher(Wording.key(line)).matches())
            .flatMap(line -> Period.in(line).stream())
            .findFirst();
    Optional<Period> titled = Period.in(title);
    if (stated.isPresent() && titled.isPresent() && !stated.equals(titled)) {
      problems.add(
          Problem.ofDocument(
              "Срок реализации и период в названии дорожной карты не совпадают, взят срок"
                  + " реализации.",
              "Проверьте период дорожной карты."));
    }
    Optional<Period> period = stated.or(() -> titled);
    if (period.isEmpty()) {
      problems.add(
          Problem.ofDocument(
              "Не найден период, на который утверждена дорожная карта.",
              "Впишите первый и последний день периода."));
    }
    return period.orElse(Period.UNKNOWN);
  }

  private static @Nullable String control(List<String> lines) {
    for (String line : lines) {
      Matcher matcher = CONTROL.matcher(Wording.key(line));
      if (matcher.find()) {
        return Wording.cyrillic(line).substring(matcher.start(1));
      }
    }
    return null;
  }
}
