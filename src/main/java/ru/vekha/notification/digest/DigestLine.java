package ru.vekha.notification.digest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import ru.vekha.notification.mail.LetterTemplate;

/**
 * One piece of work in a person's digest.
 *
 * @param standing whether it is the work of somebody whom the person stands in for
 * @param number of the row of the roadmap
 * @param piece whether it is a part of somebody else's assignment
 * @param level how far up its lateness is known: 1 the head of the organisation, 2 the controller,
 *     3 the deputy head
 * @param ofAll how many the list has, of which only the first are named
 */
record DigestLine(
    String personId,
    boolean standing,
    DigestPart part,
    String number,
    @Nullable LocalDate due,
    boolean piece,
    int level,
    int ofAll) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  String text() {
    String row =
        "— " + (piece ? "часть работы по пункту " : "пункт ") + LetterTemplate.plain(number);
    return (due == null ? row : row + ", срок " + DAY.format(due)) + raised();
  }

  /** To whom the delay has gone; a result that waits is with its controller anyway. */
  private String raised() {
    return switch (level) {
      case 1 -> part == DigestPart.LATE ? ", просрочка передана руководителю организации" : "";
      case 2 -> part == DigestPart.LATE ? ", просрочка передана контролёру" : "";
      case 3 -> ", просрочка передана заместителю руководителя";
      default -> "";
    };
  }
}
