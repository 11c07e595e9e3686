package ru.vekha.notification.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vekha.notification.Preferences;
import ru.vekha.notification.mail.QuietHours;

/** What was typed and ticked on the page «Оповещения». */
record PreferencesForm(
    @Nullable String email,
    @Nullable String digest,
    @Nullable String immediate,
    @Nullable String digestHour,
    @Nullable String quietFrom,
    @Nullable String quietTo) {

  private static final Pattern HOUR = Pattern.compile("1?[0-9]|2[0-3]");

  static PreferencesForm of(Preferences present) {
    return new PreferencesForm(
        present.email(),
        present.digest() ? "true" : null,
        present.immediate() ? "true" : null,
        Integer.toString(present.digestHour()),
        Integer.toString(present.quiet().from()),
        Integer.toString(present.quiet().to()));
  }

  public String address() {
    return email == null ? "" : email.strip();
  }

  public boolean wantsDigest() {
    return "true".equals(digest);
  }

  public boolean wantsImmediate() {
    return "true".equals(immediate);
  }

  /** What is wrong, by field. */
  Map<String, String> problems() {
    Map<String, String> problems = new LinkedHashMap<>();
    if (address().isEmpty() && (wantsDigest() || wantsImmediate())) {
      problems.put("email", "Укажите адрес почты или снимите отметки: слать письма некуда.");
    } else if (!address().isEmpty() && new EmailAddress(address()).kept().isEmpty()) {
      problems.put("email", "Адрес почты набран с ошибкой. Он выглядит так: kurator@shkola.ru");
    }
    if (!isHour(digestHour)) {
      problems.put("digestHour", "Час сводки: выберите час из списка.");
    }
    if (!isHour(quietFrom)) {
      problems.put("quietFrom", "Тишина с: выберите час из списка.");
    }
    if (!isHour(quietTo)) {
      problems.put("quietTo", "Тишина до: выберите час из списка.");
    }
    if (problems.isEmpty() && wantsDigest() && quiet().contain(hour(digestHour))) {
      problems.put(
          "digestHour",
          "В этот час у вас тишина, и сводка не придёт вовремя. Измените час сводки или время"
              + " тишины.");
    }
    return problems;
  }

  /** What is to be kept; only for a form without problems. */
  Preferences preferences() {
    return new Preferences(
        new EmailAddress(address()).kept().orElse(""),
        wantsDigest(),
        wantsImmediate(),
        hour(digestHour),
        quiet(),
        null);
  }

  private QuietHours quiet() {
    return new QuietHours(hour(quietFrom), hour(quietTo));
  }

  private static boolean isHour(@Nullable String hour) {
    return hour != null && HOUR.matcher(hour).matches();
  }

  private static int hour(@Nullable String hour) {
    return hour != null && isHour(hour) ? Integer.parseInt(hour) : 0;
  }
}
