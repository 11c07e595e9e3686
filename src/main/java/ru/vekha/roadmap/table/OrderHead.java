package ru.vekha.roadmap.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.wording.PrintedDate;
import ru.vekha.roadmap.wording.Wording;

/** The head of an order: who issued it above the word «ПРИКАЗ», its date and number below. */
final class OrderHead {
  private static final int LINES_ABOVE = 10;
  private static final int LINES_BELOW = 12;
  // «ПРИКАЗ», «Р А С П О Р Я Ж Е Н И Е», «Приказ от 11.02.2021 № 99»; the spaces are taken out.
  private static final Pattern ACT =
      Pattern.compile("(?:приказ|распоряжение|постановление)(?:от.*|№.*|\\d.*)?");
  // «Об утверждении…», «В целях…»: the head ends where the order begins to speak.
  private static final Pattern SUBJECT =
      Pattern.compile("(?:об?|в целях|во исполнение|в соответствии|на основании|с целью)\\s.*");
  private static final Pattern NUMBER = Pattern.compile("№\\s?(\\d[\\p{L}\\d/.-]*)");
  private static final Pattern CONTACTS = Pattern.compile(".*(?:тел\\.|факс|инн|огрн|@|http).*");

  private OrderHead() {}

  static Optional<Order> in(List<String> lines) {
    for (int index = 0; index < lines.size(); index++) {
      if (ACT.matcher(Wording.key(lines.get(index)).replace(" ", "")).matches()) {
        return Optional.of(read(lines, index));
      }
    }
    return Optional.empty();
  }

  private static Order read(List<String> lines, int act) {
    @Nullable String number = null;
    @Nullable LocalDate date = null;
    int end = Math.min(lines.size(), act + LINES_BELOW);
    for (String line : lines.subList(act, end)) {
      String words = Wording.cyrillic(line);
      if (SUBJECT.matcher(Wording.key(words)).matches()) {
        break;
      }
      Matcher matcher = NUMBER.matcher(words);
      if (number == null && matcher.find()) {
        number = matcher.group(1).replaceAll("\\.$", "");
      }
      if (date == null) {
        date = PrintedDate.first(words).orElse(null);
      }
    }
    return new Order(authority(lines.subList(Math.max(0, act - LINES_ABOVE), act)), number, date);
  }

  // Lines that stand together are one name; an empty line ends it.
  private static @Nullable String authority(List<String> lines) {
    List<String> names = new ArrayList<>();
    boolean together = false;
    for (String line : lines) {
      boolean name = !line.isEmpty() && !CONTACTS.matcher(Wording.key(line)).matches();
      if (name && together) {
        names.set(names.size() - 1, names.get(names.size() - 1) + " " + line);
      } else if (name) {
        names.add(line);
      }
      together = name;
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }
}
