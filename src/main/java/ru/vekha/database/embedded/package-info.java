/** A real PostgreSQL that lives beside the application and keeps its data in a folder. */
@NullMarked
package ru.vekha.database.embedded;

import org.jspecify.annotations.NullMarked;
