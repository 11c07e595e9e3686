package ru.vekha.audit.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.organisation.Access;
import ru.vekha.security.SignedInPerson;

/** Whom the proof of the history is for: auditors and administrators, each for their branch. */
@Component
class ProofReaders {

  private final Access access;

  ProofReaders(Access access) {
    this.access = access;
  }

  /** The branches of somebody who may see the page at all. */
  List<String> branchesOf(SignedInPerson person) {
    List<String> branches = access.audited(person.id());
    if (branches.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return branches;
  }
}
