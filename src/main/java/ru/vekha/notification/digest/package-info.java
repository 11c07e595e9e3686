/** The morning digest: one letter with all that a person has to do, none when there is nothing. */
@NullMarked
package ru.vekha.notification.digest;

import org.jspecify.annotations.NullMarked;
