package ru.vekha.organisation;

import java.time.ZoneId;
import java.util.Arrays;

/**
 * The eleven time zones of Russia (federal law 107-FZ of 3 June 2011, article 5), each by the name
 * of its oldest entry in the tz database.
 */
public enum RussianZone {
  KALININGRAD("Europe/Kaliningrad", "Калининградское время (МСК−1)"),
  MOSCOW("Europe/Moscow", "Московское время"),
  SAMARA("Europe/Samara", "Самарское время (МСК+1)"),
  YEKATERINBURG("Asia/Yekaterinburg", "Екатеринбургское время (МСК+2)"),
  OMSK("Asia/Omsk", "Омское время (МСК+3)"),
  KRASNOYARSK("Asia/Krasnoyarsk", "Красноярское время (МСК+4)"),
  IRKUTSK("Asia/Irkutsk", "Иркутское время (МСК+5)"),
  YAKUTSK("Asia/Yakutsk", "Якутское время (МСК+6)"),
  VLADIVOSTOK("Asia/Vladivostok", "Владивостокское время (МСК+7)"),
  MAGADAN("Asia/Magadan", "Магаданское время (МСК+8)"),
  KAMCHATKA("Asia/Kamchatka", "Камчатское время (МСК+9)");

  private final ZoneId zone;
  private final String title;

  RussianZone(String id, String title) {
    this.zone = ZoneId.of(id);
    this.title = title;
  }

  /** A zone's name as users read it; one that is none of the eleven keeps its technical name. */
  public static String titleOf(ZoneId zone) {
    return Arrays.stream(values())
        .filter(each -> each.zone.equals(zone))
        .map(RussianZone::title)
        .findFirst()
        .orElseGet(zone::getId);
  }

  public ZoneId zone() {
    return zone;
  }

  /** The zone's name as users read it. */
  public String title() {
    return title;
  }
}
