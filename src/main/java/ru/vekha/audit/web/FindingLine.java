package ru.vekha.audit.web;

import ru.vekha.audit.Finding;

/** An alteration as the page tells of it. */
record FindingLine(String what, String table, String row, String organisation) {

  static FindingLine of(Finding finding, String organisation) {
    return new FindingLine(
        finding.kind().title(), WatchedTable.title(finding.source()), finding.row(), organisation);
  }
}
