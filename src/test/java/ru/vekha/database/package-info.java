/** A PostgreSQL for tests and tests of where the database comes from. */
@NullMarked
package ru.vekha.database;

import org.jspecify.annotations.NullMarked;
