package ru.vekha.cockpit.board.filter;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import ru.vekha.organisation.Role;

/** Reads a filter from an address, in which anybody may have written anything. */
public final class BoardAddress {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final int LONGEST_SECTION = 2000;

  private final Map<String, String> asked;

  private BoardAddress(Map<String, String> asked) {
    this.asked = asked;
  }

  /**
   * The filter that was asked for; what is not named is not filtered by.
   *
   * @throws BoardRefused if a value means nothing
   */
  public static BoardFilter read(Map<String, String> asked) {
    return new BoardAddress(asked).filter();
  }

  private BoardFilter filter() {
    BoardFilter filter =
        new BoardFilter(
            value("show", "показатель", BoardShow::ofWord).orElse(BoardShow.LATE),
            value("roadmap", "дорожная карта", BoardAddress::uuid).orElse(null),
            value("section", "раздел", BoardAddress::section).orElse(null),
            value("organisation", "организация", BoardAddress::id).orElse(null),
            value("role", "роль", BoardAddress::role).orElse(null),
            value("person", "сотрудник", BoardAddress::id).orElse(null),
            value("sort", "порядок строк", BoardOrder::ofWord).orElse(BoardOrder.DUE),
            value("down", "направление порядка", BoardAddress::yes).isPresent());
    if (filter.section() != null && filter.roadmapId() == null) {
      throw new BoardRefused(
          "Раздел выбирается внутри дорожной карты. Сначала выберите дорожную карту.");
    }
    return filter;
  }

  private <T> Optional<T> value(String name, String words, Function<String, Optional<T>> reading) {
    String text = asked.getOrDefault(name, "").strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = reading.apply(text);
    if (value.isEmpty()) {
      throw new BoardRefused(
          "В адресе страницы не понято условие «%s». Снимите его или выберите заново."
              .formatted(words));
    }
    return value;
  }

  private static Optional<UUID> uuid(String text) {
    return UUID_TEXT.matcher(text).matches()
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }

  private static Optional<String> id(String text) {
    return Optional.of(text).filter(each -> ID.matcher(each).matches());
  }

  private static Optional<String> section(String text) {
    // The database knows no character zero.
    return Optional.of(text)
        .filter(each -> each.length() <= LONGEST_SECTION && each.indexOf('\0') < 0);
  }

  private static Optional<Role> role(String text) {
    return Arrays.stream(Role.values()).filter(each -> each.groupId().equals(text)).findFirst();
  }

  private static Optional<Boolean> yes(String text) {
    return Optional.of(text).filter("true"::equals).map(each -> true);
  }
}
