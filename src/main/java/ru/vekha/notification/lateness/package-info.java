/** Letters about lateness and about decisions that control has taken. */
@NullMarked
package ru.vekha.notification.lateness;

import org.jspecify.annotations.NullMarked;
