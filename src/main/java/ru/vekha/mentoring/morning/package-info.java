/** What a curator looks at in the morning: whom to call. */
@NullMarked
package ru.vekha.mentoring.morning;

import org.jspecify.annotations.NullMarked;
