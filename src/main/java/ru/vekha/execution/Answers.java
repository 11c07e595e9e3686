package ru.vekha.execution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.vekha.control.NewCard;

/** Says in words who will answer for a row: the roles, and in which organisations. */
final class Answers {

  private static final int NAMED = 3;

  private Answers() {}

  static List<String> of(List<ResponsibleBody> bodies) {
    Map<String, List<String>> organisations = new LinkedHashMap<>();
    for (ResponsibleBody body : bodies) {
      organisations
          .computeIfAbsent(roles(body), none -> new ArrayList<>())
          .add(body.organisation().shortName());
    }
    return organisations.entrySet().stream()
        .map(each -> each.getKey() + ": " + some(each.getValue()))
        .toList();
  }

  private static String roles(ResponsibleBody body) {
    return Stream.concat(Stream.of(body.responsible()), body.coExecutors().stream())
        .map(NewCard.Executor::role)
        .map(role -> role.title())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** The first three names, and how many more there are. */
  static String some(List<String> names) {
    String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
    int more = names.size() - NAMED;
    return more > 0 ? first + " и ещё " + more : first;
  }
}
