package ru.vekha.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.vekha.VekhaTest;

@VekhaTest
class ApplicationRoleIT {

  @Autowired JdbcTemplate jdbc;

  @Test
  void theApplicationWorksAsARoleWithoutDdl() {
    assertThat(jdbc.queryForObject("SELECT current_user", String.class)).isEqualTo("vekha_app");
    assertThatThrownBy(() -> jdbc.execute("CREATE TABLE intruder (id int)"))
        .rootCause()
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> jdbc.execute("ALTER TABLE act_ru_task ADD COLUMN intruder int"))
        .rootCause()
        .hasMessageContaining("must be owner");
  }

  @Test
  void dueJobsAreFoundByAnIndex() {
    assertThat(
            jdbc.queryForList(
                "SELECT indexname FROM pg_indexes WHERE tablename = 'act_ru_job'", String.class))
        .contains("vekha_idx_job_due");
  }
}
