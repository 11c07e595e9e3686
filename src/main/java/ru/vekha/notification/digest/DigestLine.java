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
 * @param ofAll how many the list has, of which only the first are named
 */
record DigestLine(
    String personId,
    boolean standing,
    DigestPart part,
    String number,
    @Nullable LocalDate due,
    int ofAll) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  String text() {
    String row = "— пункт " + LetterTemplate.plain(number);
    return due == null ? row : row + ", срок " + DAY.format(due);
  }
}
