package ru.vekha.mentoring.pair;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an administrator sets about pairs.
 *
 * @param stepDays within how many days after one step the next is expected, where no plan says it
 * @param silentDays after how many days without a meeting a pair counts as silent
 * @param satisfiedFrom from which answer of ten on somebody counts as satisfied
 */
@ConfigurationProperties("vekha.pairs")
public record PairRules(
    @DefaultValue("7") int stepDays,
    @DefaultValue("30") int silentDays,
    @DefaultValue("8") int satisfiedFrom) {}
