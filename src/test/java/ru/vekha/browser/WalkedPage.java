package ru.vekha.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that the walk looks at.
 *
 * @param path as in the authorization matrix, ids in braces
 * @param awaited a text that is seen when the page is there
 * @param ids what stands in the place of the braces, in their order
 * @param states the page as it comes, and what is opened on it one after the other
 */
record WalkedPage(
    String path,
    Who who,
    String awaited,
    List<Function<WalkedTown, Object>> ids,
    List<State> states) {

  private static final Pattern ID = Pattern.compile("\\{\\w+}");

  /** What leads on from a page that is not for the person. */
  private static final String REFUSED = "На главную";

  /**
   * Something opened on a page: a dialog, a date picker, a message; without a name the page itself.
   *
   * @param shows what of the town must be read on it word for word
   * @param next turns to the next portion of a list, and tells whether there was one
   */
  record State(
      String name,
      Consumer<Seat> opening,
      Function<WalkedTown, List<String>> shows,
      Predicate<Seat> next) {

    static State of(String name, Consumer<Seat> opening) {
      return new State(name, opening, town -> List.of(), seat -> false);
    }
  }

  @SafeVarargs
  static WalkedPage page(
      String path, Who who, String awaited, Function<WalkedTown, Object>... ids) {
    List<Function<WalkedTown, Object>> all = new ArrayList<>();
    for (Function<WalkedTown, Object> id : ids) { // the array itself may go nowhere
      all.add(id);
    }
    return new WalkedPage(path, who, awaited, List.copyOf(all), List.of(State.of("", seat -> {})));
  }

  /** An address in the seat of somebody it is not for. */
  @SafeVarargs
  static WalkedPage refused(String path, Who stranger, Function<WalkedTown, Object>... ids) {
    return page(path, stranger, REFUSED, ids);
  }

  WalkedPage then(String name, Consumer<Seat> opening) {
    List<State> all = new ArrayList<>(states);
    all.add(State.of(name, opening));
    return with(all);
  }

  /** What must be read in the state named last. */
  WalkedPage showing(Function<WalkedTown, List<String>> texts) {
    return showing(texts, seat -> false);
  }

  /** What must be read in the state named last, in one portion of its list or another. */
  WalkedPage showing(Function<WalkedTown, List<String>> texts, Predicate<Seat> next) {
    List<State> all = new ArrayList<>(states);
    State last = all.remove(all.size() - 1);
    all.add(new State(last.name(), last.opening(), texts, next));
    return with(all);
  }

  private WalkedPage with(List<State> all) {
    return new WalkedPage(path, who, awaited, ids, List.copyOf(all));
  }

  /** Whether it is one of the web apps, whose pages Vekha adds to and does not write. */
  boolean ofWebApp() {
    return path.startsWith("/camunda/") && !isRefused();
  }

  /** Whether the server has nothing to show here. */
  boolean isRefused() {
    return awaited.equals(REFUSED);
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
