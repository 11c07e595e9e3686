/** Rules that come round again and again. */
@NullMarked
package ru.vekha.deadline.rule.repetition;

import org.jspecify.annotations.NullMarked;
