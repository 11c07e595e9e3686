package ru.vekha.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that the walk looks at.
 *
 * @param path as in the authorization matrix, ids in braces
 * @param awaited a text that is seen when the page is there
 * @param shows what of the town must be read on it word for word
 * @param ids what stands in the place of the braces, in their order
 * @param states what is opened on it one after the other, each looked at as well
 */
record WalkedPage(
    String path,
    Who who,
    String awaited,
    Function<WalkedTown, List<String>> shows,
    List<Function<WalkedTown, Object>> ids,
    List<State> states) {

  private static final Pattern ID = Pattern.compile("\\{\\w+}");

  /** Something opened on a page: a dialog, a date picker, a message. */
  record State(String name, Consumer<Seat> opening) {}

  @SafeVarargs
  static WalkedPage page(
      String path, Who who, String awaited, Function<WalkedTown, Object>... ids) {
    List<Function<WalkedTown, Object>> all = new ArrayList<>();
    for (Function<WalkedTown, Object> id : ids) { // the array itself may go nowhere
      all.add(id);
    }
    return new WalkedPage(path, who, awaited, town -> List.of(), List.copyOf(all), List.of());
  }

  WalkedPage showing(Function<WalkedTown, List<String>> texts) {
    return new WalkedPage(path, who, awaited, texts, ids, states);
  }

  WalkedPage then(String name, Consumer<Seat> opening) {
    List<State> all = new ArrayList<>(states);
    all.add(new State(name, opening));
    return new WalkedPage(path, who, awaited, shows, ids, List.copyOf(all));
  }

  /** Whether it is one of the web apps, whose pages Vekha adds to and does not write. */
  boolean ofWebApp() {
    return path.startsWith("/camunda/");
  }

  String address(WalkedTown town) {
    var left = ids.iterator();
    return ID.matcher(path)
        .replaceAll(found -> Matcher.quoteReplacement(left.next().apply(town).toString()));
  }

  /** A name for its picture. */
  String pictureName() {
    return "walk" + path.replaceAll("[^a-z0-9]+", "-") + "-" + who.name().toLowerCase(Locale.ROOT);
  }
}
