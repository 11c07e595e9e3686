package ru.vekha.mentoring;

import java.util.UUID;

/**
 * A person's consent has been withdrawn and their data erased; published in the same transaction,
 * so that what still runs with the person is ended with it.
 *
 * @param participantId the mentee's or the mentor's id, as the role says
 */
public record ConsentWithdrawn(String organisationId, Role role, UUID participantId) {

  /** Which register the person stood in. */
  public enum Role {
    MENTEE,
    MENTOR
  }
}
