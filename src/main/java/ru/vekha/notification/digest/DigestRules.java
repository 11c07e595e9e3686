package ru.vekha.notification.digest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation sets for morning digests.
 *
 * @param hour when they are written, in the organisation's time, for people who chose no other hour
 * @param workingDaysAhead how far «soon» reaches
 */
@ConfigurationProperties("vekha.digest")
public record DigestRules(@DefaultValue("8") int hour, @DefaultValue("3") int workingDaysAhead) {}
