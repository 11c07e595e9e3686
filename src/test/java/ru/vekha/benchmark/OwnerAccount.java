package ru.vekha.benchmark;

import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database's owner, who may do what the application may not: fill tables past their rules. */
final class OwnerAccount {

  private final JdbcClient jdbc;

  OwnerAccount(BenchedVekha vekha) {
    DataSource owner = vekha.bean(Flyway.class).getConfiguration().getDataSource();
    jdbc = JdbcClient.create(Objects.requireNonNull(owner));
  }

  void run(String... statements) {
    for (String each : statements) {
      jdbc.sql(each).update();
    }
  }
}
