/** Tests of reports. */
@NullMarked
package ru.vekha.reporting;

import org.jspecify.annotations.NullMarked;
