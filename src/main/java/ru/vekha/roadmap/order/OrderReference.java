package ru.vekha.roadmap.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.wording.PrintedDate;
import ru.vekha.roadmap.wording.Wording;

/**
 * The order as its annex names it: «УТВЕРЖДЕНА приказом … от 11.02.2021 № 99-н», «Приложение № 1 к
 * приказу …», «УТВЕРЖДАЮ / Директор МБОУ … / Приказ № 45 от 30.08.2022».
 */
final class OrderReference {
  private static final int LINES = 10;
  private static final int LONGEST_LINE = 300;
  private static final Pattern OPENING =
      Pattern.compile(
          "\"?(?:приложени[ея]\\b|утвержд(?:ено|ена|ен|аю|ены)\\b).*",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern ACT =
      Pattern.compile(
          "\\b(?:приказ|распоряжени|постановлени|решени)(?:ом|у|ем|ю|а|я|е)?\\b",
          Pattern.UNICODE_CHARACTER_CLASS);
  // The title of the annex: the stamp is over.
  private static final Pattern TITLE =
      Pattern.compile(
          "\"?(?:\\p{L}+(?:ая|ый|ой) ){0,3}\"?(?:план|дорожная карта|план-график|положение|комплекс мер|"
              + "перечень|программа|показатели|список|реестр|состав)\\b.*",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern POST =
      Pattern.compile(
          "(?:и\\.\\s?о\\.\\s?)?(?:директор|начальник|заведующ\\p{L}+|руководител[ья]|министр|глава)а?"
              + "\\s+(\\S.*)");
  private static final Pattern NAME_ENDS =
      Pattern.compile(
          "\\s*(?:_{2,}|\\bот\\b|\\b[Пп]риказ|\\b[Пп]ротокол|\\bПРИКАЗ|\\d{1,2}\\.\\d|\"\\s?_|\\p{Lu}\\.\\s?\\p{Lu}\\.|\\(подпись).*",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern DATE =
      Pattern.compile("\\bот\\s|_{2,}|«\\s?_|\\d{1,2}\\.\\d", Pattern.UNICODE_CHARACTER_CLASS);

  private OrderReference() {}

  /** The orders that the stamps of annexes name, the one nearest to the end of the lines last. */
  static List<Order> in(List<String> lines) {
    List<Order> orders = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      if (OPENING.matcher(Lines.key(lines.get(index))).matches()) {
        read(stamp(lines, index)).ifPresent(orders::add);
      }
    }
    return orders;
  }

  private static List<String> stamp(List<String> lines, int start) {
    List<String> stamp = new ArrayList<>();
    int end = Math.min(lines.size(), start + LINES);
    for (String line : lines.subList(start, end)) {
      if (line.length() > LONGEST_LINE || TITLE.matcher(Lines.key(line)).matches()) {
        break;
      }
      stamp.add(line);
    }
    return stamp;
  }

  private static Optional<Order> read(List<String> stamp) {
    String words = Wording.cyrillic(String.join(" ", stamp));
    Matcher act = ACT.matcher(Wording.key(words));
    if (act.find()) {
      String behind = words.substring(act.end());
      Order order =
          new Order(
              authority(behind).or(() -> ofPost(stamp)).map(NominativeName::of).orElse(null),
              OrderNumber.first(behind).orElse(null),
              PrintedDate.first(behind).orElse(null));
      return order.equals(Order.UNKNOWN) ? Optional.empty() : Optional.of(order);
    }
    return ofPost(stamp).map(name -> new Order(NominativeName.of(name), null, null));
  }

  // The words between «приказом» and «от …» or «№ …», in their printed case.
  private static Optional<String> authority(String behind) {
    String words = behind.strip();
    Matcher date = DATE.matcher(words);
    int end = Math.min(date.find() ? date.start() : words.length(), OrderNumber.start(words));
    String name = words.substring(0, end).replaceAll("[,;\\s]+$", "");
    return Optional.of(withoutPost(name)).filter(OrderReference::isName);
  }

  private static Optional<String> ofPost(List<String> stamp) {
    for (int index = 0; index < stamp.size(); index++) {
      Matcher matcher = POST.matcher(Wording.key(stamp.get(index)));
      if (matcher.matches()) {
        String words = Wording.cyrillic(String.join(" ", stamp.subList(index, stamp.size())));
        String behind = words.substring(matcher.start(1));
        String name =
            NAME_ENDS
                .matcher(behind.substring(0, OrderNumber.start(behind)))
                .replaceFirst("")
                .strip();
        return isName(name) ? Optional.of(name) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isName(String words) {
    return words.length() > 1
        && words.length() <= LONGEST_LINE
        && !OrganisationWords.sayOnlyTheKind(Lines.key(words));
  }

  // «приказом директора МБОУ …»: the organisation, not its head.
  private static String withoutPost(String name) {
    Matcher matcher = POST.matcher(Wording.key(name));
    @Nullable String body = matcher.matches() ? name.substring(matcher.start(1)) : null;
    return body == null ? name : body;
  }
}
