/** What reports of all office formats share: plain characters, nobody's name. */
@NullMarked
package ru.vekha.reporting.office;

import org.jspecify.annotations.NullMarked;
