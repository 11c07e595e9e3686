package ru.vekha.roadmap.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.wording.PrintedDate;
import ru.vekha.roadmap.wording.Wording;

/** The head of an order: who issued it above the word «ПРИКАЗ», its date and number around it. */
final class OrderHead {
  private static final int LINES_ABOVE = 12;
  private static final int LINES_BELOW = 12;
  private static final int LINES_OF_NUMBER_ABOVE = 3;
  // «ПРИКАЗ», «Р А С П О Р Я Ж Е Н И Е», «Приказ от 11.02.2021 № 99», «ВЫПИСКА ИЗ ПРИКАЗА»,
  // «ПРИКАЗ по школе № 5»
  private static final Pattern ACT =
      Pattern.compile(
          "(?:(?:выписка|копия)(?: из)? |проект )?(?:приказ|распоряжение|постановление|решение)[ае]?"
              + "(?: (?:по|директора|начальника|заведующ\\p{L}+|комитета|управления|министерства)"
              + " .{0,100})?(?:\\s?\\bот\\b.*|\\s?№.*|\\sn\\s?\\d.*|\\s?\"?\\d.*|\\s?_.*)?\\.?",
          Pattern.UNICODE_CHARACTER_CLASS);
  // «Об утверждении…», «В целях…»: the head ends where the order begins to speak.
  private static final Pattern SUBJECT =
      Pattern.compile(
          "\"?(?:об?|в целях|во исполнение|в соответствии|на основании|с целью|в связи|"
              + "руководствуясь|приказываю|обязываю|предлагаю)(?:\\b.*)",
          Pattern.UNICODE_CHARACTER_CLASS);
  // «Приложение к приказу от …»: what follows belongs to the annex.
  private static final Pattern ANNEX = Pattern.compile("(?:приложение|утвержд).*");

  private OrderHead() {}

  /** The heads of all orders in the lines, with the line of each. */
  static List<Placed> in(List<String> lines) {
    List<Placed> heads = new ArrayList<>();
    int end = -1;
    for (int index = 0; index < lines.size(); index++) {
      if (isAct(lines.get(index)) && !isInsideAnnexStamp(lines, index)) {
        heads.add(new Placed(read(lines, index, end + 1), index));
        end = index;
      }
    }
    return heads;
  }

  static boolean isAct(String line) {
    return ACT.matcher(Lines.key(line)).matches();
  }

  // «УТВЕРЖДЕНО / приказ от 01.09.2021 № 5» is no head of an order.
  private static boolean isInsideAnnexStamp(List<String> lines, int act) {
    for (int index = act - 1;
        index >= Math.max(0, act - 3) && !lines.get(index).isEmpty();
        index--) {
      if (ANNEX.matcher(Lines.key(lines.get(index))).matches()) {
        return true;
      }
    }
    return false;
  }

  private static Order read(List<String> lines, int act, int from) {
    Order below = numberAndDate(lines.subList(act, Math.min(lines.size(), act + LINES_BELOW)));
    int above = Math.max(from, act - LINES_OF_NUMBER_ABOVE);
    Order found = below.isNumberedOrDated() ? below : numberAndDate(lines.subList(above, act));
    List<String> letterhead = lines.subList(Math.max(from, act - LINES_ABOVE), act);
    return new Order(AuthorityName.of(letterhead, lines.get(act)), found.number(), found.date());
  }

  private static Order numberAndDate(List<String> lines) {
    @Nullable String number = null;
    @Nullable LocalDate date = null;
    for (String line : lines) {
      String words = Wording.cyrillic(line);
      if (SUBJECT.matcher(Lines.key(words)).matches()
          || ANNEX.matcher(Lines.key(words)).matches()) {
        break;
      }
      number = number == null ? OrderNumber.first(words).orElse(null) : number;
      date = date == null ? PrintedDate.first(words).orElse(null) : date;
    }
    return new Order(null, number, date);
  }

  /**
   * An order and where its head stands.
   *
   * @param order what the head says
   * @param line the line with the word «ПРИКАЗ», counted from 0
   */
  record Placed(Order order, int line) {}
}
