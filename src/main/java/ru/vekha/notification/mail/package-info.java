/** The outbox and the way out of it: what is sent, when, to whom, and what became of it. */
@NullMarked
package ru.vekha.notification.mail;

import org.jspecify.annotations.NullMarked;
