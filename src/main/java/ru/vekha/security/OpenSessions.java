package ru.vekha.security;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** The sessions in which a person is signed in, on all nodes. */
@Component
class OpenSessions {

  private final FindByIndexNameSessionRepository<?> sessions;

  OpenSessions(FindByIndexNameSessionRepository<?> sessions) {
    this.sessions = sessions;
  }

  /**
   * Ends a person's sessions.
   *
   * @param keptId the one that stays open, or empty
   */
  void end(String personId, String keptId) {
    sessions.findByPrincipalName(personId).keySet().stream()
        .filter(id -> !id.equals(keptId))
        .forEach(sessions::deleteById);
  }
}
