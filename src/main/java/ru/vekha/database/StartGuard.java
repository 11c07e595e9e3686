package ru.vekha.database;

import java.util.Map;
import java.util.TimeZone;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start where acknowledged work could be lost or dates be written in another zone: the
 * engine keeps dates in columns without a zone, so every node has to live in UTC.
 */
@Component
class StartGuard implements SmartInitializingSingleton {

  private static final Map<String, String> NEEDED =
      Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on");

  private final JdbcClient jdbc;
  private final boolean durable;

  StartGuard(JdbcClient jdbc, @Value("${vekha.durable}") boolean durable) {
    this.jdbc = jdbc;
    this.durable = durable;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (TimeZone.getDefault().getRawOffset() != 0 || TimeZone.getDefault().useDaylightTime()) {
      throw new StartRefused(
          "Часовой пояс программы — " + TimeZone.getDefault().getID() + ", а нужен UTC.",
          "Уберите параметр -Duser.timezone или задайте -Duser.timezone=UTC.");
    }
    if (durable) {
      NEEDED.forEach(this::require);
    }
  }

  private void require(String setting, String value) {
    String found =
        jdbc.sql("SELECT current_setting(:name)")
            .param("name", setting)
            .query(String.class)
            .single();
    // Stronger than «on» are the settings that also wait for a standby.
    boolean stronger = setting.equals("synchronous_commit") && found.startsWith("remote");
    if (!found.equals(value) && !stronger) {
      throw new StartRefused(
          "Настройка PostgreSQL «"
              + setting
              + "» = «"
              + found
              + "»: при сбое принятые данные пропадут.",
          "Задайте в postgresql.conf " + setting + " = " + value + " и перезапустите PostgreSQL.");
    }
  }
}
