package antipattern;

import org.camunda.bpm.engine.IdentityService;

/** The other of two classes that act without rights. */
record SecondWithoutRights(IdentityService identities) {

  void act() {
    identities.clearAuthentication();
  }
}
