package ru.vekha.security;

import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.organisation.DirectoryLog;

/** How a person changes their own password. */
@Component
public class OwnPassword {

  private final PasswordSignIn signIn;
  private final Accounts accounts;
  private final DirectoryLog log;
  private final OpenSessions sessions;
  private final TransactionTemplate transaction;

  OwnPassword(
      PasswordSignIn signIn,
      Accounts accounts,
      DirectoryLog log,
      OpenSessions sessions,
      TransactionTemplate transaction) {
    this.signIn = signIn;
    this.accounts = accounts;
    this.log = log;
    this.sessions = sessions;
    this.transaction = transaction;
  }

  /**
   * Changes the password and ends the person's other sessions. The old password is asked for behind
   * the same throttle as at sign-in, so that a session left open is no way to guess it.
   *
   * @param address where the request comes from
   * @param sessionId the session that stays open
   * @throws WrongPassword if the old password is not right or was guessed at too often
   * @throws WeakPassword if the new one does not keep to the policy or is the old one
   */
  public void change(String personId, String old, String chosen, String address, String sessionId) {
    checkOld(accounts.loginOf(personId), old, address);
    if (chosen.equals(old)) {
      throw new WeakPassword("Новый пароль должен отличаться от нынешнего.");
    }
    transaction.executeWithoutResult(
        status -> {
          accounts.choose(personId, chosen);
          log.person(personId, DirectoryLog.Kind.PASSWORD_CHANGED, personId);
        });
    sessions.end(personId, sessionId);
  }

  private void checkOld(String login, String old, String address) {
    var request = UsernamePasswordAuthenticationToken.unauthenticated(login, old);
    request.setDetails(new WebAuthenticationDetails(address, null));
    try {
      signIn.authenticate(request);
    } catch (LockedException throttled) {
      throw new WrongPassword(
          "Слишком много попыток. Подождите 15 минут и попробуйте снова.", throttled);
    } catch (AuthenticationException wrong) {
      throw new WrongPassword("Нынешний пароль введён неверно.", wrong);
    }
  }
}
