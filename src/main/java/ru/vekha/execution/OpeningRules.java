package ru.vekha.execution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When work opens: with a start, on its first day; «до ДАТЫ» at launch, but not earlier than so
 * many days ahead.
 *
 * @param daysAhead the greatest number of days between opening and due day of «до ДАТЫ»
 */
@ConfigurationProperties("vekha.opening")
record OpeningRules(@DefaultValue("90") int daysAhead) {

  LocalDate opensOn(@Nullable LocalDate starts, LocalDate due, LocalDate launchDay) {
    LocalDate first = starts != null ? starts : due.minusDays(daysAhead);
    return first.isBefore(launchDay) ? launchDay : first;
  }
}
