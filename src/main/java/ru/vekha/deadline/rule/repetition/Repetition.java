package ru.vekha.deadline.rule.repetition;

import ru.vekha.deadline.DeadlineRule;

/** A rule that comes round again and again, and can be held within a stretch of time. */
public interface Repetition extends DeadlineRule {}
