/** The tree of organisations, the people in them and their roles. */
@NullMarked
package ru.vekha.organisation;

import org.jspecify.annotations.NullMarked;
