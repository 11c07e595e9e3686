package ru.vekha.security;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/**
 * Makes start passwords: four groups of four signs that cannot be taken for one another when read
 * from paper, about 90 bits of chance.
 */
@Component
class StartPasswords {

  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int GROUPS = 4;
  private static final int GROUP_LENGTH = 4;

  private final SecureRandom random = new SecureRandom();
  private final PasswordPolicy policy;

  StartPasswords(PasswordPolicy policy) {
    this.policy = policy;
  }

  /** A new password that keeps to the policy. */
  String next(String login) {
    while (true) {
      String password = any();
      try {
        policy.check(login, password);
        return password;
      } catch (WeakPassword unlucky) {
        // No digit among the signs, for one; the next one has it.
      }
    }
  }

  private String any() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
      if (i > 0 && i % GROUP_LENGTH == 0) {
        password.append('-');
      }
      password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return password.toString();
  }
}
