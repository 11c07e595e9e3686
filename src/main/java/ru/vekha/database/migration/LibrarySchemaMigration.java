package ru.vekha.database.migration;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Runs schema scripts that a library ships in its jar. */
abstract class LibrarySchemaMigration implements JavaMigration {

  private final String version;
  private final String description;
  private final List<String> scripts;

  LibrarySchemaMigration(String version, String description, List<String> scripts) {
    this.version = version;
    this.description = description;
    this.scripts = List.copyOf(scripts);
  }

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion(version);
  }

  @Override
  public String getDescription() {
    return description;
  }

  @Override
  public @Nullable Integer getChecksum() {
    return scripts.hashCode();
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) {
    for (String script : scripts) {
      ScriptUtils.executeSqlScript(context.getConnection(), new ClassPathResource(script));
    }
  }
}
