package ru.vekha.monitoring.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.vekha.monitoring.Figure;

/** What was typed as an organisation's figures; an empty field enters nothing. */
record FiguresForm(Map<String, String> typed) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");

  FiguresForm {
    typed = Map.copyOf(typed);
  }

  static FiguresForm of(Map<String, Long> known) {
    Map<String, String> shown = new HashMap<>();
    known.forEach((figure, value) -> shown.put(figure, value.toString()));
    return new FiguresForm(shown);
  }

  /** What a field shows. */
  public String text(String figure) {
    return typed.getOrDefault(figure, "").strip();
  }

  /** What is wrong, by field. */
  Map<String, String> problems(List<Figure> figures) {
    Map<String, String> problems = new LinkedHashMap<>();
    for (Figure figure : figures) {
      String text = text(figure.code());
      if (!text.isEmpty() && !NUMBER.matcher(text).matches()) {
        problems.put(
            figure.code(),
            figure.title() + ": укажите целое число от 0 до 9999999 без пробелов и знаков.");
      }
    }
    return problems;
  }

  /** The numbers; only for a form without problems. */
  Map<String, Long> numbers(List<Figure> figures) {
    return figures.stream()
        .filter(figure -> !text(figure.code()).isEmpty())
        .collect(Collectors.toMap(Figure::code, figure -> Long.valueOf(text(figure.code()))));
  }
}
