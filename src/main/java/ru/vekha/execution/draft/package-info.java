/** An uploaded document as it was read, and what methodists have settled about it. */
@NullMarked
package ru.vekha.execution.draft;

import org.jspecify.annotations.NullMarked;
