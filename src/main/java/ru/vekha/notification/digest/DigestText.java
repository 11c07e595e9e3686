package ru.vekha.notification.digest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.vekha.notification.Letter;
import ru.vekha.notification.mail.LetterTemplate;
import ru.vekha.notification.mail.PostOffice;

/** Puts a person's lines into words. */
final class DigestText {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private DigestText() {}

  static LetterTemplate.Text of(LocalDate day, List<DigestLine> lines, PostOffice office) {
    List<String> words = new ArrayList<>();
    for (boolean standing : new boolean[] {false, true}) {
      for (DigestPart part : DigestPart.values()) {
        List<DigestLine> named =
            lines.stream()
                .filter(line -> line.part() == part && line.standing() == standing)
                .toList();
        if (!named.isEmpty()) {
          add(words, (standing ? "По замещению. " : "") + part.title(), named);
        }
      }
    }
    return Letter.MORNING_DIGEST
        .template()
        .filled(
            Map.of(
                "day", DAY.format(day),
                "lists", String.join("\n", words),
                "link", office.link("/camunda/app/tasklist/default/"),
                "settings", office.link("/notifications")));
  }

  private static void add(List<String> words, String title, List<DigestLine> named) {
    if (!words.isEmpty()) {
      words.add("");
    }
    int all = named.get(0).ofAll();
    words.add(title + ": " + all);
    named.forEach(line -> words.add(line.text()));
    if (all > named.size()) {
      words.add("— и ещё " + (all - named.size()));
    }
  }
}
