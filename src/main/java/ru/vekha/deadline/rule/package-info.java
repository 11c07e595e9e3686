/** The rules that deadline phrases mean. */
@NullMarked
package ru.vekha.deadline.rule;

import org.jspecify.annotations.NullMarked;
