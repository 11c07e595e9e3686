/** Calendars of due days that calendar programs subscribe to. */
@NullMarked
package ru.vekha.notification.feed;

import org.jspecify.annotations.NullMarked;
