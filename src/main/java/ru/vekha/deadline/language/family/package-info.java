/** The families of deadline phrases, one recogniser each. */
@NullMarked
package ru.vekha.deadline.language.family;

import org.jspecify.annotations.NullMarked;
