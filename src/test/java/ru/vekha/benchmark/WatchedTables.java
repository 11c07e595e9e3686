package ru.vekha.benchmark;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables whose every change goes into the log of the history, and the switch to it. */
final class WatchedTables {

  private final List<String> tables;
  private final OwnerAccount owner;

  WatchedTables(BenchedVekha vekha) {
    owner = new OwnerAccount(vekha);
    tables =
        vekha
            .bean(JdbcClient.class)
            .sql("SELECT source FROM audit_source")
            .query(String.class)
            .list();
  }

  void watch(boolean watched) {
    String how = watched ? "ENABLE" : "DISABLE";
    for (String table : tables) {
      for (String event : List.of("insert", "update", "delete")) {
        owner.run("ALTER TABLE " + table + " " + how + " TRIGGER audit_" + event);
      }
    }
  }
}
