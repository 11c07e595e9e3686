package antipattern;

import org.camunda.bpm.engine.IdentityService;

/** One of two classes that act without rights. */
record FirstWithoutRights(IdentityService identities) {

  void act() {
    identities.clearAuthentication();
  }
}
