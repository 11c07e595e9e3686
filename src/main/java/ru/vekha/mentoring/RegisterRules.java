package ru.vekha.mentoring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a municipality may set for its registers.
 *
 * @param youngestLearner the least age of a learner who becomes a mentee (Bodaybo, model 1.3)
 */
@ConfigurationProperties("vekha.registers")
public record RegisterRules(@DefaultValue("10") int youngestLearner) {}
