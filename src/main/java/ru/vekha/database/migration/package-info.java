/** Schema steps that are taken from the libraries' own scripts instead of being written here. */
@NullMarked
package ru.vekha.database.migration;

import org.jspecify.annotations.NullMarked;
