package ru.vekha.security;

import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What a password must be: at least ten characters with upper and lower case, a digit and a sign,
 * and not made of the login. The same rule as the engine's built-in policy.
 */
@Component
class PasswordPolicy {

  private static final int LEAST = 10;

  /** bcrypt reads no more bytes than this. */
  private static final int MOST_BYTES = 72;

  void check(String login, String password) {
    boolean strong =
        password.length() >= LEAST
            && password.chars().anyMatch(Character::isUpperCase)
            && password.chars().anyMatch(Character::isLowerCase)
            && password.chars().anyMatch(Character::isDigit)
            && password.chars().anyMatch(sign -> !Character.isLetterOrDigit(sign));
    if (!strong) {
      throw new WeakPassword(
          "Пароль слишком простой: нужно не меньше "
              + LEAST
              + " знаков, среди них заглавная и строчная буквы, цифра и знак препинания.");
    }
    if (password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw new WeakPassword("Пароль слишком длинный: не больше 72 знаков (или 36 русских букв).");
    }
    if (password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT))) {
      throw new WeakPassword("Пароль не должен содержать имя для входа.");
    }
  }
}
