/** Which documents the methodology expects of an organisation, and which of them there are. */
@NullMarked
package ru.vekha.reporting.methodology;

import org.jspecify.annotations.NullMarked;
