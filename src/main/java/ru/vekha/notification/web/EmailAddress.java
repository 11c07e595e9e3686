package ru.vekha.notification.web;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address as somebody typed it; a Russian domain is kept as mail servers write it. */
record EmailAddress(String typed) {

  private static final int LONGEST = 254;
  private static final Pattern SHAPE =
      Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z0-9-]{2,63}");

  /** The address to be kept; nothing if it is none. */
  Optional<String> kept() {
    String text = typed.strip();
    int at = text.lastIndexOf('@');
    if (at < 1 || at == text.length() - 1) {
      return Optional.empty();
    }
    try {
      String domain = IDN.toASCII(text.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
      String address = text.substring(0, at) + "@" + domain.toLowerCase(Locale.ROOT);
      return Optional.of(address)
          .filter(each -> each.length() <= LONGEST && SHAPE.matcher(each).matches())
          .filter(each -> !each.contains("..") && !each.startsWith(".") && !each.contains(".@"));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
