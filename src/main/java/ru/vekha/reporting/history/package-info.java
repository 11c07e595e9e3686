/** What has happened to assignments, for those who check it afterwards. */
@NullMarked
package ru.vekha.reporting.history;

import org.jspecify.annotations.NullMarked;
