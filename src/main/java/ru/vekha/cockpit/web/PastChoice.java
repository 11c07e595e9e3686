package ru.vekha.cockpit.web;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vekha.cockpit.board.filter.BoardRefused;
import ru.vekha.cockpit.board.filter.BoardShow;
import ru.vekha.cockpit.past.PastQuestion;
import ru.vekha.control.PastDay;

/** What the address asks of the board of a day, in its words; what is missing does not matter. */
record PastChoice(String day, String organisation, String roadmap, String show, int page) {

  private static final int LONGEST = 200;
  private static final int LAST_PAGE = 600;
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  static PastChoice of(Map<String, String> asked) {
    String typed = word(asked, "page");
    return new PastChoice(
        word(asked, "day"),
        word(asked, "organisation"),
        word(asked, "roadmap"),
        word(asked, "show"),
        typed.matches("[0-9]{1,3}")
            ? Math.max(1, Math.min(LAST_PAGE, Integer.parseInt(typed)))
            : 1);
  }

  private BoardShow chosenShow() {
    return show.isEmpty()
        ? BoardShow.LATE
        : BoardShow.ofWord(show)
            .orElseThrow(() -> new BoardRefused("Такого показателя нет. Выберите его из списка."));
  }

  private @Nullable UUID roadmapId() {
    if (roadmap.isEmpty()) {
      return null;
    }
    if (!ID.matcher(roadmap).matches()) {
      throw new BoardRefused("Такой дорожной карты нет. Выберите её из списка.");
    }
    return UUID.fromString(roadmap);
  }

  private @Nullable String organisationId() {
    return organisation.isEmpty() ? null : organisation;
  }

  /**
   * What is wanted as of a day.
   *
   * @throws BoardRefused if something of it means nothing
   */
  PastQuestion question(PastDay at) {
    return new PastQuestion(chosenShow(), organisationId(), roadmapId(), at.moment());
  }

  public boolean isLast() {
    return page >= LAST_PAGE;
  }

  private static String word(Map<String, String> asked, String name) {
    String word = asked.getOrDefault(name, "").strip().replace("\0", "?");
    return word.substring(0, Math.min(word.length(), LONGEST));
  }
}
