package ru.vekha.engine;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Who is working with the engine at this moment. */
@Component
public class CurrentUser {

  private final IdentityService identity;

  CurrentUser(IdentityService identity) {
    this.identity = identity;
  }

  /** The person's id; nothing while Vekha works by itself. */
  public Optional<String> id() {
    Authentication user = identity.getCurrentAuthentication();
    return user == null ? Optional.empty() : Optional.ofNullable(user.getUserId());
  }
}
