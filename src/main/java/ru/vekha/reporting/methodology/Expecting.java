package ru.vekha.reporting.methodology;

import ru.vekha.organisation.OrganisationKind;

/** Of whom a document is expected: each kind of organisation has a part of its own. */
enum Expecting {
  EDUCATOR,
  CENTRE,
  AUTHORITY;

  static Expecting of(OrganisationKind kind) {
    if (kind.isAuthority()) {
      return AUTHORITY;
    }
    return kind == OrganisationKind.MENTORING_CENTRE ? CENTRE : EDUCATOR;
  }
}
