package ru.vekha.control.stage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How dates are enforced.
 *
 * @param policyFolder where the table of stages is; empty for the one that ships with Vekha
 * @param reminderHour the hour of the organisation at which somebody is reminded
 */
@ConfigurationProperties("vekha.control")
public record ControlRules(
    @DefaultValue("") String policyFolder, @DefaultValue("9") int reminderHour) {

  public ControlRules {
    if (reminderHour < 0 || reminderHour > 23) {
      throw new IllegalArgumentException("vekha.control.reminder-hour is no hour: " + reminderHour);
    }
  }
}
