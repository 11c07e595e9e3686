/** Pairs and groups: how they are formed, meet, plan, end and complete the full cycle. */
@NullMarked
package ru.vekha.mentoring.pair;

import org.jspecify.annotations.NullMarked;
